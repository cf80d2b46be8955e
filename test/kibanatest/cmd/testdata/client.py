"""Creates a space and a connector in it, with nothing but the standard library."""
import json
import os
import urllib.request


def call(method, path, body=None):
    request = urllib.request.Request(
        os.environ["KIBANA_URL"] + path,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={
            "Authorization": "ApiKey " + os.environ["KIBANA_API_KEY"],
            "Content-Type": "application/json",
            "kbn-xsrf": "true",
        },
    )
    with urllib.request.urlopen(request) as reply:
        return json.load(reply)


call("POST", "/api/spaces/space", {"id": "sales", "name": "Sales"})
call("POST", "/s/sales/api/actions/connector", {
    "name": "Leads", "connector_type_id": ".index", "config": {"index": "leads"},
})
print([connector["name"] for connector in call("GET", "/s/sales/api/actions/connectors")])
