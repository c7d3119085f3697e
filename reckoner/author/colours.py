"""The colours of figures, as the light palette has them; on a page each follows the reader's palette."""

INK, FAINT, RULE, PAPER = "#1f2328", "#59636e", "#d5d9de", "#fefefe"
BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY = "#0072b2", "#c04e00", "#007a57", "#a8487f", "#9a6a00", "#2f7fb0"
