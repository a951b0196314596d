"""Whether Google's client takes a schema: its own model of JSON Schema refuses keywords that it does not know.

Reads a list of JSON Schemas on standard input and prints a list of null or the reason for refusing each.
"""

import copy
import json
import sys

from google.genai import Client, _transformers, types


def refusal(schema):
    try:
        model = types.JSONSchema.model_validate(schema)
        types.Schema.from_json_schema(json_schema=model, raise_error_on_unsupported_field=True)
        older = copy.deepcopy(schema)
        _transformers.process_schema(older, Client(api_key="none")._api_client)
        types.Schema.model_validate(older)
        config = types.GenerateContentConfig(response_mime_type="application/json", response_json_schema=schema)
        return None if config.response_json_schema == schema else "the schema was changed"
    except Exception as error:  # whatever it refuses by
        return f"{type(error).__name__}: {error}"


print(json.dumps([refusal(schema) for schema in json.load(sys.stdin)]))
