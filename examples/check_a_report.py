"""Check a report against the record from Python, and print each verdict with its evidence."""

import sys
from pathlib import Path

import onrecord

REPORT = Path(__file__).parent / "embassy-row.txt"


def main(report: str = str(REPORT), published: str = "2021-08-24", store: str = "out/demo.sqlite") -> None:
    """Check one report as of the day it was published."""
    Path(store).parent.mkdir(parents=True, exist_ok=True)
    with onrecord.open_record(store) as record:
        finding = onrecord.check_file(report, record, published=published)

    claims = {claim.id: claim for claim in finding.resolution.reading.claims}
    for verdict in finding.verdicts:
        claim = claims[verdict.claim_id]
        print(f"{verdict.label}: “{claim.span.quote}”")
        print(f"    {verdict.wording}")
        for evidence in verdict.evidence:
            print(f"    {evidence.stance} - {evidence.cite.title}: {evidence.cite.excerpt}")


if __name__ == "__main__":
    main(*sys.argv[1:])
