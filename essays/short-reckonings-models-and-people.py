# ---
# title: "Short reckonings: models and people"
# summary: >-
#   What models can do beside people, and how fast people took to them.
#   Med-PaLM 2's answers did better than those of physicians in [eight](<calc: {sum(better):words}>) of [nine](<calc: {len(better):words}>) qualities, though they erred or strayed more often.
#   AlphaGo's network gave Move 37 a chance [31](<calc: {even / facts.alphago.move_probability:.0f}>) times smaller than that of a point picked blindly.
# part: Short reckonings
# authors: [The Scaling Era Reckoned]
# date: 2026-11-24
# updated: 2026-11-26
# excerpts: [legg-creativity, branwen-state-of-the-art-captions]
# claims: []
# corrections:
#   - date: 2026-11-26
#     was: 'depends on where counting begins: off by a factor of 2.0 for the title page; holds for the first page of text'
#     now: 'a matter of record: the record agrees'
#     why: 'This is the verdict on the second page. Branwen tells how soon the chart comes, and in speaking said the first page, maybe the second. Pages of text are counted here as they are for his spoken words.'
#   - date: 2026-11-26
#     was: 'Of the 4 benchmarks that we looked at, GPT-3 was behind the best on 3'
#     now: 'Of 25 results that the paper sets beside the best known, GPT-3 was ahead in 5'
#     why: 'We had picked the benchmarks. Now all of the paper''s are counted.'
#   - date: 2026-11-26
#     was: 'depends on when one asks: holds for the time of its launch; contradicted by Threads, which drew on the users of Instagram for the time of the book'
#     now: 'contradicted by Threads'
#     why: 'The book looks back from its own time and says in history. Of the programs from before ChatGPT only TikTok had been looked at.'
#   - date: 2026-11-26
#     was: 'The same analysts give TikTok 9 months, 4.4 times as long'
#     now: 'passes 100 million 8.2 months after its launch abroad'
#     why: 'The months had been checked by the analysts who are their source. TikTok has since published its own counts, and the verdict is now that it holds.'
# ---

# %%
# What this page computes with
import numpy as np

from reckoner.author import facts, judge, models, render
from snippets import odds, trends
from snippets.verdicts import at_least, at_most, between, compare, likeliest, of_record, true_unless, undecided

# %% [markdown]
# Some of these remarks set a model beside physicians, beside the average person or beside a player of Go; others count the people who use one.
# Nearly all report what somebody else had measured, so each is held against its source.
#
# ## Answers compared by physicians
#
# A table in the appendix of [Singhal et al. 2023](<work: singhal-2023>) gives every share that was on Labenz's slide.

# %%
# How many of the qualities the model wins
better = [
    facts.medpalm2.consensus > facts.physicians.consensus,
    facts.medpalm2.comprehension > facts.physicians.comprehension,
    facts.medpalm2.recall > facts.physicians.recall,
    facts.medpalm2.reasoning > facts.physicians.reasoning,
    facts.medpalm2.inaccuracy < facts.physicians.inaccuracy,
    facts.medpalm2.omission < facts.physicians.omission,
    facts.medpalm2.bias < facts.physicians.bias,
    facts.medpalm2.harm_extent < facts.physicians.harm_extent,
    facts.medpalm2.harm_chance < facts.physicians.harm_chance,
]
by_luck = odds.sign_test(sum(better), len(better))
judge(
    "labenz-eight-of-nine",
    of_record(compare(said=8, found=sum(better))),
    f"The model comes off better in {sum(better)} of {len(better)}, and brings in more that is inaccurate or irrelevant, {facts.medpalm2.inaccuracy:.1%} to {facts.physicians.inaccuracy:.1%}. "
    f"Coins would win so many {by_luck:.0%} of the time, if the qualities were as independent as coins.",
)

# %%
# How often the model's answer was preferred
good = facts.medpalm2.consensus, facts.medpalm2.comprehension, facts.medpalm2.recall, facts.medpalm2.reasoning
judge(
    "labenz-70-75-percent",
    of_record(
        likeliest(
            "how often the model's answer better reflects the medical consensus",
            between(0.70, 0.75, found=facts.medpalm2.consensus),
            because="he names the consensus when he reads out the other end of the same bar",
            others={
                "the mean of the good qualities": between(0.70, 0.75, found=np.mean(good)),
                "each of the good qualities": between(0.70, 0.75, found=min(good)),
            },
        )
    ),
    f"The model's answer reflects the medical consensus better in {good[0]:.1%} of comparisons; over all the good qualities its share runs from {min(good):.1%} to {max(good):.1%}.",
)

# %%
# How often the physician's answer was preferred
good = facts.physicians.consensus, facts.physicians.comprehension, facts.physicians.recall, facts.physicians.reasoning
preferred = likeliest(
    "how well an answer reflects the medical consensus",
    between(0.10, 0.15, good[0]),
    because="he names the consensus in the same breath",
    others={"the least of the good qualities": between(0.10, 0.15, min(good))},
)

# %%
# The verdict
judge(
    "labenz-human-answers",
    of_record(preferred),
    f"The physician's answer reflects the medical consensus better in {good[0]:.1%} of comparisons; over all the good qualities their share runs from {min(good):.1%} to {max(good):.1%}.",
)

# %% [markdown]
# ## Medical examinations
#
# The papers on ChatGPT ([Kung et al. 2022](<work: kung-2022>)) and on Flan-PaLM ([Singhal et al. 2022](<work: singhal-2022>)) came within days of each other;
# [Liévin et al. 2022](<work: lievin-2022>) had begun with older models.

# %%
# The passing score
passing = facts.usmle.passing
judge(
    "labenz-60-passing",
    of_record(compare(said=0.60, found=passing)),
    f"Those who tested ChatGPT give the threshold as about {passing:.0%}.",
)

# %%
# Who passed first
lowest, highest = facts.chatgpt_exam.lowest, facts.chatgpt_exam.highest
lead = (facts.flan_palm.posted - facts.chatgpt_exam.posted) * 365
voted, older = facts.codex_exam.accuracy, facts.codex_exam.posted < facts.chatgpt.released

# %%
# Who passed first: the verdict
judge(
    "labenz-chatgpt-passing",
    of_record(
        likeliest(
            "the order in which plain answers of models were published",
            true_unless(
                lambda days: days < 0 or not lowest <= passing <= highest,
                by="an earlier paper or a lower score",
                found=lead,
            ),
            because="he reads a chart of scores by their date",
            others={
                "the age of the model, with many samples put to the vote": true_unless(
                    older and voted >= passing, by="an older model"
                )
            },
        )
    ),
    f"ChatGPT's scores on parts of the examination, unclear answers left out, run from {lowest:.1%} to {highest:.1%}. "
    f"Flan-PaLM's {facts.flan_palm.accuracy:.1%} came {lead:.0f} days later, and its makers call Med-PaLM, which they built on it, the first to pass. "
    f"Codex, an older model, has {voted:.1%} by a vote of many samples, in a later version of its paper.",
)

# %%
# How soon the next step came
months_later = (facts.medpalm2.posted - facts.chatgpt.released) * 12
announced = (facts.medpalm2.announced - facts.chatgpt.released) * 12
judge(
    "labenz-six-months-86",
    of_record(
        likeliest(
            "the months to the paper with that score",
            compare(said=6, found=months_later),
            because="he says both in one breath, and reads the score off the paper's chart",
            others={
                "the months to its first announcement": compare(said=6, found=announced),
                "the score, with the months left aside": compare(said=0.86, found=facts.medpalm2.accuracy),
            },
        )
    ),
    f"The paper on Med-PaLM 2, with a score of {facts.medpalm2.accuracy:.1%}, came {months_later:.1f} months after ChatGPT. "
    f"Google had announced the model, with more than {facts.medpalm2.announced_accuracy:.0%}, after {announced:.1f} months.",
)

# %% [markdown]
# The questions were put together by [Jin et al. 2020](<work: jin-2020>).
# Google's word for the score is that of [Google Cloud 2023](<work: google-medpalm2-2023>), which we know from those who copied it.
# The title of Google's paper says less: "Towards Expert-Level Medical Question Answering".

# %%
# The years of the chart
span, to_talk = facts.medpalm2.posted - facts.medqa.posted, facts.scouting.month - facts.medqa.posted
judge(
    "labenz-two-and-a-half-years",
    of_record(
        likeliest(
            "the time from the examination's first use as a benchmark to the last score on the chart",
            compare(said=2.5, found=span),
            because="the chart cannot begin before the test, and ends with the score that he reads out",
            others={"the time up to his talk": compare(said=2.5, found=to_talk)},
        )
    ),
    f"From the benchmark to Med-PaLM 2 it is {span:.1f} years, and {to_talk:.1f} to the talk. We have not seen the chart itself.",
)

# %%
# An expert's level
expert, scored, experts = facts.medpalm2_announced.expert, facts.medpalm2.accuracy, facts.usmle_experts.accuracy
judge(
    "labenz-expert-level",
    of_record(
        likeliest(
            "Google, which made the model, calls its score that of an expert",
            at_least(said=expert, found=scored),
            because="he goes on that Google has been clear about this",
            others={
                "physicians who sit the same examination score no better": undecided(
                    f"a published score of experts, {experts:.1%}, is not traced to those who sat",
                    "physicians who answer the same questions",
                )
            },
        )
    ),
    f"Google called {expert:.0%} and more the level of an expert test-taker, and Med-PaLM 2 has {scored:.1%}. The yardstick is its maker's own.",
)

# %% [markdown]
# ## PaLM and the average person
#
# The paper on PaLM ([Chowdhery et al. 2022](<work: chowdhery-2022>)) tried its model on a large set of tasks, called BIG-bench, and set it beside people who had done the same tasks.
# The set was still growing, and its own paper ([Srivastava et al. 2022](<work: srivastava-2022>)) came later.

# %%
# Whether the paper reports that average beats average
abstract_page, level = facts.palm_tasks.abstract_page, 1 - facts.palm_tasks.people_better
judge(
    "labenz-average-beats-average",
    of_record(
        likeliest(
            "the mean over all of the tasks together",
            true_unless(abstract_page != 1, by="an abstract that does not report it"),
            because="he sets one average beside another",
            others={
                "a better score on most of the tasks": true_unless(
                    level <= 0.5, by="the tasks on which people are ahead"
                )
            },
        )
    ),
    f"The paper's abstract reports that PaLM outdoes the average person. It is at least level on {level:.0%} of the tasks, and behind on the others.",
)

# %%
# Where in the paper the finding stands
judge(
    "labenz-page-44",
    of_record(true_unless(lambda first: first < 44, by="the paper's abstract", found=abstract_page)),
    f"The paper says on page {abstract_page}, in its abstract, that PaLM outdoes the average person on BIG-bench. Nothing was buried.",
)

# %%
# The size of the benchmark
given, all_tasks = facts.palm_tasks.count, facts.bigbench.tasks
judge(
    "labenz-150-tasks",
    of_record(
        likeliest(
            "the benchmark as the paper that he quotes describes it",
            compare(said=150, found=given),
            because="he quotes the paper on PaLM, and speaks of the benchmark that its authors use",
            others={"as its own, later paper counts": compare(said=150, found=all_tasks)},
        )
    ),
    f"The paper on PaLM, which he quotes, says over {given} tasks, and tried {given}. BIG-bench's own paper has {all_tasks}.",
)

# %%
# How long ago PaLM was
palm = next(m for m in models if m.id == "palm-540b").date
appeared = palm.year + palm.timetuple().tm_yday / 365.25
years, until_published = facts.scouting.month - appeared, facts.scouting.published - appeared

# %%
# How long ago PaLM was: the verdict
judge(
    "labenz-over-a-year-ago",
    of_record(
        likeliest(
            "the time from the paper that sets PaLM's average above people's to the month that the report is named for",
            compare(said=1, found=years),
            because="his next words name that paper, and he calls this the report of that month",
            others={
                "the same, to the day on which the report was published": compare(said=1, found=until_published),
                "level with the average person at every task": true_unless(
                    level < 1, by="the tasks on which the average person is ahead"
                ),
            },
        )
    ),
    f"The paper that sets PaLM's average above people's came {years:.2f} years before the middle of June 2023. On {1 - level:.0%} of its tasks the average person was still ahead.",
)

# %% [markdown]
# ## Games and puzzles
#
# Creativity, says Legg, must
#
# > search through spaces of possibilities and find these hidden gems.
# >
# > — [Shane Legg](<said: legg-creativity>)
#
# AlphaGo's network rates every move before any search. To see how low it rated Move 37, compare it with a point on the board that is picked blindly.

# %%
# The chance that the network gave the move
played, board = 37 - 1, 19**2
even = 1 / (board - played)
prior = facts.alphago.move_probability

# %%
# The chance that the network gave the move: the verdict
judge(
    "book-move-37-unlikely",
    likeliest(
        "the network gave the move a small chance, from which the search went on",
        true_unless(lambda chance: chance >= even, by="a chance as high as that of a blind pick", found=prior),
        because="he says where the move came from, so that plausible means no more than worth a look by the search",
        others={
            "plausible by the network's own figure": true_unless(
                lambda chance: chance < even, by="a chance below that of a blind pick", found=prior
            )
        },
    ),
    f"AlphaGo's network gave the move a chance of {prior:.2%}, where a point picked blindly has {even:.2%}. The search looked at it all the same, and chose it.",
)

# %%
# Which program was tuned
before, after = facts.alphago.even_win_rate, facts.alphago.tuned_win_rate
judge(
    "book-alphazero-bayesopt",
    of_record(
        likeliest(
            "the programs that led to AlphaZero were improved so",
            true_unless(lambda rate: rate <= before, by="a tuned program that plays no better", found=after),
            because="he says discovered in part, which is said of the way to a thing",
            others={
                "AlphaZero itself was tuned so": true_unless(
                    facts.alphazero.games_tuned == 0, by="its authors, who reused the settings of its forebear"
                )
            },
        )
    ),
    f"Tuning raised AlphaGo's share of games from {before:.0%} to {after:.1%}; AlphaZero took over the settings of AlphaGo Zero, whose search had been tuned so. "
    "That less search gave a better model, which he calls the insight, is judged below.",
)

# %%
# Puzzles declared solved
schemas, harder, people = facts.winogrande.schemas, facts.winogrande.harder, facts.winogrande.people
judge(
    "book-winograd-90",
    of_record(compare(said=0.90, found=schemas)),
    f"A paper of that year reports {schemas:.1%}. On harder puzzles of the same kind its best is {harder:.1%}, where people reach {people:.0%}.",
)

# %%
# Search that was dropped
alphago_zero = facts.alphago_zero
searched = alphago_zero.processors / alphago_zero.forebear_processors
judge(
    "book-less-tree-search",
    of_record(
        likeliest(
            "the later program searched with less, and won",
            true_unless(
                lambda part: part >= 1 or alphago_zero.won <= 50,
                by="a program that searched as much, or lost",
                found=searched,
            ),
            because="he tells it of the way to AlphaZero, as something that was done more and more",
            others={
                "that no search was left": true_unless(
                    lambda processors: processors > 0, by="the search that was left", found=alphago_zero.processors
                )
            },
        )
    ),
    f"AlphaGo Zero beat AlphaGo Lee in all of {alphago_zero.won} games, with {alphago_zero.processors} processors against {alphago_zero.forebear_processors} and as long to think, so counted in processors it searched less. "
    "Its network was better too, and it no longer played games out at random.",
)

# %%
# Not from human games
human_moves = facts.alphago.human_moves
judge(
    "book-move-37-human-games",
    likeliest(
        "an imitator of the games would have played something else",
        true_unless(lambda chance: chance >= 0.5, by="a move that the games suggest", found=prior),
        because="he asks where the move came from, and answers with the search",
        others={
            "the games had no part in it": true_unless(
                lambda moves: moves > 0, by="the human moves that its network had learned from", found=human_moves
            )
        },
    ),
    f"By AlphaGo's own estimate the chance that a person plays there was one in {1 / prior:,.0f}. The network that rated it so had first learned from {render(human_moves, 'large2')} human moves.",
)

# %% [markdown]
# ## What the paper on GPT-3 showed
#
# Branwen recalls how the paper was received:
#
# > you know this shows that scaling works so badly why it's it's not even state-of-the-art
# >
# > — [Gwern Branwen](<said: branwen-state-of-the-art-captions>)
#
# What the book makes of these words stands on the page of [renderings](../renderings.md).

# %%
# Not state of the art
compared, ahead = facts.gpt3_paper.compared, facts.gpt3_paper.ahead
margins = [
    facts.gpt3_triviaqa.few_shot - facts.gpt3_triviaqa.best,
    facts.gpt3_naturalqs.few_shot - facts.gpt3_naturalqs.best,
    facts.gpt3_webqs.few_shot - facts.gpt3_webqs.best,
    facts.gpt3_hellaswag.few_shot - facts.gpt3_hellaswag.best,
]

# %%
# Not state of the art: the verdict
judge(
    "gwern-not-sota",
    of_record(
        likeliest(
            "saying that on the whole it did not reach the best results",
            true_unless(lambda n: n >= compared / 2, by="most of the results in the paper", found=ahead),
            because="he repeats what everybody said of the paper as a whole",
            others={"the best result on none": true_unless(ahead > 0, by="some of the results in the paper")},
        )
    ),
    f"Of {compared:.0f} results that the paper sets beside the best known, GPT-3 was ahead in {ahead:.0f}, and for those in translation it doubts that the best known is the best there is. "
    f"On TriviaQA it was {margins[0]:.0f} points ahead; on Natural Questions, WebQuestions and HellaSwag it was {-max(margins[1:]):.0f} to {-min(margins):.0f} points behind.",
)

# %% [markdown]
# ## Who has tried it
#
# The book says "perhaps" of the growth of ChatGPT; the analysts whom it follows had compared apps of their time.
# Both surveys below are of adults in the United States, one before Labenz's report and one just after it.

# %%
# Users: the record as it stood, and as it stands
MARK = 100e6
chatgpt, tiktok, threads = facts.ubs.chatgpt_days, facts.ubs.tiktok_months * 365.25 / 12, facts.threads.days
users = likeliest(
    "any program up to the time of the book",
    true_unless(lambda days: days < chatgpt, by="Threads, which drew on the users of Instagram", found=threads),
    because="the book looks back on the launch and says in history",
    others={
        "programs from before": undecided(
            "TikTok alone was compared, and games were not", decider="a count of the users of games"
        )
    },
)
judge(
    "book-fastest-growth",
    of_record(users),
    f"By the analysts' counts ChatGPT needed {chatgpt} days for {render(MARK, 'large2')} users, TikTok {tiktok:.0f}. Threads, which came later and counts those who signed up, needed {threads}.",
)

# %%
# Months to a great many users
months = facts.ubs.chatgpt_days * 12 / trends.DAYS_PER_YEAR
judge(
    "book-chatgpt-100m-two-months",
    of_record(at_most(said=2, found=months)),
    f"The month that took it past the mark, by the analysts' estimate, ended {facts.ubs.chatgpt_days} days after the release.",
)

# %%
# The app that was slower: when TikTok's own counts, joined by steady growth, pass the mark
counts, when = (
    (facts.tiktok.first_users, facts.tiktok.later_users),
    (facts.tiktok.first_month, facts.tiktok.later_month),
)
passed = np.interp(np.log(MARK), np.log(counts), when)
slower, since_douyin = 12 * (passed - facts.tiktok.launched), 12 * (passed - facts.douyin.launched)

# %%
# The app that was slower: when TikTok's own counts, joined by steady growth, pass the mark: the verdict
judge(
    "book-tiktok-nine-months",
    likeliest(
        "the months from TikTok's launch outside China to so many monthly users",
        compare(said=9, found=slower),
        because="it sets the milestone beside ChatGPT's, which is counted from the launch",
        others={
            "the months from the launch of Douyin in China": compare(said=9, found=since_douyin),
            "what the analysts say whom the book's source quotes": of_record(compare(9, facts.ubs.tiktok_months)),
        },
    ),
    f"TikTok's complaint counts {render(counts[0], 'large3')} monthly users in January {int(when[0])} and {render(counts[1], 'large3')} in December; "
    f"steady growth passes {render(MARK, 'large2')} {slower:.1f} months after its launch abroad. Musical.ly was merged into it in August.",
)

# %%
# Who has heard of ChatGPT
heard = facts.pew_march.heard
judge(
    "labenz-majority-heard",
    of_record(at_least(said=0.5, found=heard)),
    f"In a survey of March 2023, {heard:.0%} of adults in the United States had heard of it.",
)

# %%
# Who has used it
march, july = facts.pew_march.used, facts.pew_july.used
judge(
    "labenz-one-in-five",
    of_record(
        likeliest(
            "the share of all adults in the survey that was out",
            compare(said=0.2, found=march),
            because="he says that recent surveys have said so, and counts people",
            others={
                "the share in the survey of July": compare(said=0.2, found=july),
                "the share of those who have heard of it": compare(said=0.2, found=march / heard),
                "the most that it can be": at_most(said=0.2, found=march),
            },
        )
    ),
    f"In a survey of March 2023, {march:.0%} of adults in the United States, or one in {1 / march:.0f}, had ever used it; in July it was {july:.0%}.",
)
