"""What is asked without a question mark."""

from interviewer.language.stance.rules import Act, ahead

AHEAD = """
i wonder
{i'm|i am|} wondering
not sure {if|whether}
{question|question is|matter is|open|unsure|unclear|unclear to me|not clear|not clear to me|undecided} {if|whether}
{like|love|need|want|have} to {know|ask|clarify|check|hear|confirm}
let me {ask|check|clarify} {first|} {if|whether|about|}
{can|could|would} you {tell|confirm|say|clarify|please}
{please|} {tell|inform} me {if|whether|about|how|what}
{i|we} {need|have} to ask
{i|we} ask {if|whether|you}
{how|what} do you feel about
"""
GROUPS: tuple[tuple[str, Act], ...] = ((AHEAD, ahead("asked")),)
