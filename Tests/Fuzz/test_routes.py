"""Every route × every role against `routes.table`; how it is made and read stands there and in `table.py`."""
import re

import table

# Forms that ask for no field: a button that acts, or one beside which a remark may stand. Everything else refuses to be sent empty.
FORMS_WITHOUT_FIELDS = {
    "/work/accounts/:id/disable": "the account stands in the address",
}


def test_every_route_answers_every_role_as_the_table_says(tmp_path):
    played = table.Table(table.program(), tmp_path / "routes")
    try:
        played.play()
    finally:
        played.close()
    told, written = played.text().splitlines(), table.TABLE.read_text().splitlines()
    wrong = list(played.faults)
    wrong += [f"answers   {line}" for line in told if line not in set(written)]
    wrong += [f"table has {line}" for line in written if line not in set(told)]
    acting = {pattern for (_, pattern), answers in played.lines.items() if any(answer.endswith("!") for answer in answers.values())}
    acting = {re.sub(r" [+-]$", "", pattern) for pattern in acting}
    wrong += [f"{pattern} acts without a field" for pattern in sorted(acting - FORMS_WITHOUT_FIELDS.keys())]
    wrong += [f"{pattern} is said to act without a field, and did not" for pattern in sorted(FORMS_WITHOUT_FIELDS.keys() - acting)]
    asked = sum(len(answers) for answers in played.lines.values())
    print(f"\nroutes: {len(played.ground.routes)} routes, {len(played.lines)} lines, {asked} answers")
    assert not wrong, "\n".join(sorted(set(wrong)))
