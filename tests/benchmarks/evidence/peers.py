"""Asks other checkers of quotations about the pairs of words and text that it is given.

On standard input, JSON lines: first {"texts": {name: text}}, then {"text": name, "words": words, "limit"?: true}.
On standard output, one JSON line for each reading of each checker:
{"peer", "version", "reading", "accepted": [true, false, ...], "seconds"}, or {"peer", "error"} for one that cannot run.
Seconds are those of the processor, since others may use the machine. A checker that takes more of them than its budget
answers null for the pairs that are left.
"""

import json
import sys
import time
from importlib.metadata import version

BUDGET = float(sys.argv[1]) if len(sys.argv) > 1 else 600.0


def langextract():
    from langextract.core.data import AlignmentStatus, Extraction
    from langextract.resolver import WordAligner

    def status(words, text):
        extraction = Extraction(extraction_class="quotation", extraction_text=words)
        aligned = WordAligner().align_extractions([[extraction]], text)
        return aligned[0][0].alignment_status

    return {
        "any alignment": lambda words, text: status(words, text) is not None,
        "MATCH_EXACT only": lambda words, text: status(words, text) == AlignmentStatus.MATCH_EXACT,
    }


def instructor():
    from instructor import CitationMixin

    def found(words, text):
        checked = CitationMixin.model_validate({"substring_quotes": [words]}, context={"context": text})
        return len(checked.substring_quotes) > 0

    return {"CitationMixin": found}


def linkml_reference_validator():
    from linkml_reference_validator.models import ReferenceContent, ReferenceValidationConfig
    from linkml_reference_validator.validation.supporting_text_validator import SupportingTextValidator

    validator = SupportingTextValidator(ReferenceValidationConfig())

    def found(words, text):
        reference = ReferenceContent(reference_id="file:text", content=text)
        return validator.find_text_in_reference(words, reference).found

    return {"supporting text": found}


def edlib():
    import edlib as library

    def found(words, text):
        most = min(256, len(words) // 2)
        return library.align(words, text, mode="HW", task="distance", k=most)["editDistance"] != -1

    return {"half the length in edits": found}


def ask(check, pairs, texts):
    accepted = []
    start = time.process_time()
    for pair in pairs:
        if time.process_time() - start > BUDGET:
            accepted.append(None)
            continue
        try:
            accepted.append(bool(check(pair["words"], texts[pair["text"]])))
        except Exception:  # A checker that fails on some words has not accepted them.
            accepted.append(False)
    return accepted, time.process_time() - start


def main():
    lines = [json.loads(line) for line in sys.stdin]
    texts, pairs = lines[0]["texts"], lines[1:]
    peers = {
        "langextract": langextract,
        "instructor": instructor,
        "linkml-reference-validator": linkml_reference_validator,
        "edlib": edlib,
    }
    for peer, load in peers.items():
        try:
            readings = load()
        except Exception as error:
            print(json.dumps({"peer": peer, "error": f"{type(error).__name__}: {error}"}), flush=True)
            continue
        for reading, check in readings.items():
            accepted, seconds = ask(check, pairs, texts)
            answer = {"peer": peer, "version": version(peer), "reading": reading}
            print(json.dumps({**answer, "accepted": accepted, "seconds": seconds}), flush=True)


main()
