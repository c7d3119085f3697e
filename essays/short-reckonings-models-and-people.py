# ---
# title: "Short reckonings: models and people"
# summary: >-
#   What models can do beside people, and how fast people took to them.
#   Med-PaLM 2's answers did better than those of physicians in [eight](<calc: {sum(better):words}>) of [nine](<calc: {len(better):words}>) qualities, though they were wrong more often.
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
# ---

# %%
# What this page computes with
import numpy as np

from reckoner.author import facts, judge, models
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
    f"It wins {sum(better)} and is the more inaccurate one, {facts.medpalm2.inaccuracy:.1%} to {facts.physicians.inaccuracy:.1%}; "
    f"coins would win so many {by_luck:.0%} of the time, if the qualities were as independent as coins.",
)

# %%
# How many qualities were compared
axes = facts.medpalm2.axes
judge("labenz-nine-qualities", of_record(compare(said=9, found=axes)), f"The paper names {axes} of them.")

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
    f"For the medical consensus it is {good[0]:.1%}; over all the good qualities it runs from {min(good):.1%} to {max(good):.1%}.",
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
    f"It is {good[0]:.1%} for the consensus, and from {min(good):.1%} to {max(good):.1%} over all the good qualities.",
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
    f"The threshold is given as about {passing:.0%}.",
)

# %%
# Who passed first
lowest, highest = facts.chatgpt_exam.lowest, facts.chatgpt_exam.highest
lead = (facts.flan_palm.posted - facts.chatgpt_exam.posted) * 365
voted, older = facts.codex_exam.accuracy, facts.codex_exam.posted < facts.chatgpt.released
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
                "the best of many samples put to the vote": true_unless(older and voted >= passing, by="an older model")
            },
        )
    ),
    f"ChatGPT's scores run from {lowest:.1%} to {highest:.1%}, and Flan-PaLM's {facts.flan_palm.accuracy:.1%} came {lead:.0f} days later; "
    f"Codex, an older model, has {voted:.1%} by vote.",
)

# %%
# How soon the next step came
months_later = (facts.medpalm2.posted - facts.chatgpt.released) * 12
judge(
    "labenz-six-months-86",
    of_record(compare(said=6, found=months_later)),
    f"From ChatGPT to the paper on Med-PaLM 2 is {months_later:.1f} months, and its score {facts.medpalm2.accuracy:.1%}.",
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
            because="the scores on a chart begin with the test and end with the one that he reads out",
            others={"the time up to his talk": compare(said=2.5, found=to_talk)},
        )
    ),
    f"From the benchmark to Med-PaLM 2 it is {span:.1f} years, and {to_talk:.1f} to the talk.",
)

# %%
# An expert's level
expert, scored = facts.medpalm2_announced.expert, facts.medpalm2.accuracy
judge(
    "labenz-expert-level",
    of_record(
        likeliest(
            "Google, which made the model, calls its score that of an expert",
            at_least(said=expert, found=scored),
            because="he goes on that Google has been clear about this",
            others={
                "physicians who sit the same examination score no better": undecided(
                    "no score of physicians on these questions is known to us",
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
# BIG-bench is larger than the part of it that was put to PaLM ([Chowdhery et al. 2022](<work: chowdhery-2022>)).

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
    f"The abstract reports the higher average; the model is at least level on {level:.0%} of the tasks and behind on the others.",
)

# %%
# Where in the paper the finding stands
judge(
    "labenz-page-44",
    of_record(true_unless(lambda first: first < 44, by="the paper's abstract", found=abstract_page)),
    f"That PaLM outdoes the average person on BIG-bench is said on page {abstract_page}, in the abstract; no lead was buried.",
)

# %%
# The size of the benchmark
given, all_tasks = facts.palm_tasks.count, facts.bigbench.tasks
judge(
    "labenz-150-tasks",
    of_record(
        likeliest(
            "the tasks that were put to PaLM",
            compare(said=150, found=given),
            because="he names the benchmark as what PaLM's makers used",
            others={"the whole benchmark": compare(said=150, found=all_tasks)},
        )
    ),
    f"The benchmark has {all_tasks} tasks, of which PaLM was given {given}.",
)

# %%
# How long ago PaLM was
palm = next(m for m in models if m.id == "palm-540b").date
appeared = palm.year + palm.timetuple().tm_yday / 365.25
years, until_published = facts.scouting.month - appeared, facts.scouting.published - appeared
judge(
    "labenz-over-a-year-ago",
    of_record(
        likeliest(
            "the time from PaLM to the month that the report is named for",
            compare(said=1, found=years),
            because="he calls it the report of that month",
            others={
                "the time from PaLM to the day on which the report was published": compare(
                    said=1, found=until_published
                )
            },
        )
    ),
    f"From PaLM to the middle of June 2023 is {years:.2f} years.",
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
judge(
    "book-move-37-unlikely",
    likeliest(
        "the network gave the move a small chance, from which the search went on",
        true_unless(lambda chance: chance >= even, by="a chance as high as that of a blind pick", found=prior),
        because="he names the model's judgement first, and then the search that came to see that the move was good",
        others={
            "plausible to the network itself": true_unless(
                lambda chance: chance < even, by="a chance below that of a blind pick", found=prior
            )
        },
    ),
    f"AlphaGo's network gave the move a chance of {prior:.2%}. A point picked blindly has {even:.2%}, so what made the move plausible was the search, which looked at it all the same and chose it.",
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
    f"Tuning raised AlphaGo's share of games from {before:.0%} to {after:.1%}; AlphaZero was tuned for {facts.alphazero.games_tuned} games. "
    "That less search gave a better model, which he calls the insight, is not judged here.",
)

# %%
# Puzzles declared solved
schemas, harder, people = facts.winogrande.schemas, facts.winogrande.harder, facts.winogrande.people
judge(
    "book-winograd-90",
    of_record(compare(said=0.90, found=schemas)),
    f"The paper reports {schemas:.1%}; on harder puzzles of the same kind its best is {harder:.1%}, where people reach {people:.0%}.",
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

# %%
# A page remembered
page, begins = facts.gpt3_paper.few_shot_chart_page, facts.gpt3_paper.first_page_of_text
judge(
    "book-gwern-second-page",
    of_record(
        likeliest(
            "the second page of its text",
            true_unless(page - begins + 1 != 2, by="the page of text on which it stands"),
            because="in speaking he had said the first page, maybe the second, so he tells how soon the chart comes",
            others={"the second page of the file": true_unless(page != 2, by=f"its page, which is {page}")},
        )
    ),
    f"The chart stands on page {page} of the file, and text begins on page {begins}. In his spoken words it was the first page or the second.",
)

# %%
# The page of the chart
page, first_page = facts.gpt3_paper.few_shot_chart_page, facts.gpt3_paper.first_page_of_text
judge(
    "gwern-few-shot-chart-page",
    of_record(
        likeliest(
            "pages of the text",
            at_most(said=2, found=page - first_page + 1),
            because="title and contents hold nothing that he would stop at",
            others={"pages of the file": at_most(said=2, found=page)},
        )
    ),
    f"The chart stands on page {page} of the file, and the text begins on page {first_page}.",
)

# %% [markdown]
# ## Who has tried it
#
# The book says "perhaps" of the growth of ChatGPT; the analysts whom it follows had compared apps of their time.
# Both surveys below are of adults in the United States, one before Labenz's report and one just after it.

# %%
# Users: the record as it stood, and as it stands
chatgpt, tiktok, threads = facts.ubs.chatgpt_days, facts.ubs.tiktok_months * 365.25 / 12, facts.threads.days
users = likeliest(
    "any program up to the time of the book",
    true_unless(lambda days: days < chatgpt, by="Threads, which drew on the users of Instagram", found=threads),
    because="the book looks back on the launch and says in history",
    others={
        "programs from before, of which TikTok is the one that was compared": true_unless(
            lambda days: days < chatgpt, by="TikTok", found=tiktok
        )
    },
)
judge(
    "book-fastest-growth",
    of_record(users),
    f"For as many users ChatGPT took {chatgpt} days, TikTok {tiktok:.0f} and Threads, which came later and counts those who signed up, {threads}.",
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
# The app that was slower
slower = facts.ubs.tiktok_months
judge(
    "book-tiktok-nine-months",
    of_record(compare(said=9, found=slower)),
    f"The same analysts give TikTok {slower} months, {slower / months:.1f} times as long.",
)

# %%
# Who has heard of ChatGPT
heard = facts.pew_march.heard
judge("labenz-majority-heard", of_record(at_least(said=0.5, found=heard)), f"In March it was {heard:.0%}.")

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
    f"In March {march:.0%} had used it, in July {july:.0%}.",
)
