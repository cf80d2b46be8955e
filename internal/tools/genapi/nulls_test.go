package main

import "testing"

func TestNullsStayInWhatIsOnlyReceived(t *testing.T) {
	t.Parallel()
	expect(t, `  /api/things:
    post:
      operationId: RunThing
      summary: runs.
      tags: [things]
      x-kibana-scope: space
      x-kibana-maturity: stable
      x-kibana-since: "8.0"
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/things.Request"}}}}
      responses:
        "200": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/things.Reply"}}}}
components:
  schemas:
    things.Request: {type: object, properties: {name: {type: string, nullable: true}, part: {$ref: "#/components/schemas/things.Part"}}}
    things.Part: {type: object, properties: {shared: {type: string, nullable: true}}}
    things.Reply:
      type: object
      properties:
        ended: {type: string, nullable: true}
        plain: {type: string}
        tags: {type: array, nullable: true, items: {type: string}}
        part: {$ref: "#/components/schemas/things.Part"}
`,
		"Name *string `json:\"name,omitempty\"`",
		"Shared *string `json:\"shared,omitempty\"`",
		"Ended *string  `json:\"ended\"`",
		"Plain *string  `json:\"plain,omitempty\"`",
		"Tags  []string `json:\"tags\"`",
	)
}
