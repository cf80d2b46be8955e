package main

import (
	"maps"
	"testing"
)

func TestNamesOfTheDescriptionStay(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"ESQLQuery": "ESQLQuery", "SLOID": "SLOID", "Case": "Case", "ListSLOs": "ListSLOs", "get_case": "GetCase",
	} {
		if got := goName(text); got != want {
			t.Errorf("%q became %s, want %s", text, got, want)
		}
	}
}

func TestDistinctNames(t *testing.T) {
	t.Parallel()
	for _, want := range []map[string]string{
		{"@timestamp": "Timestamp", "1m": "N1M", "index.number_of_shards": "IndexNumberOfShards", "_source": "Source", "+x": "X"},
		{"timestamp": "Timestamp", "@timestamp": "AtTimestamp", "source": "Source", "_source": "UnderscoreSource", "x": "X", "+x": "PlusX"},
		{"createdAt": "CreatedAt", "created_at": "CreatedUnderscoreAt"},
		{"ID": "ID", "Id": "ID2", "id": "ID3", "feature_ids": "FeatureIDs", "esql": "ESQL", "oauth": "OAuth"},
		{"": "Empty", "*": "Asterisk", "-1": "Minus1", "1": "N1", ">=": "GreaterThanEqual"},
		{"given": "Given2"},
		{"AWAITING_UPLOAD": "AwaitingUpload", "GTE": "GTE", "IMMUTABLE": "Immutable", "ML_AUTH": "MLAuth", "HTTPS": "HTTPS", "es_key": "ESKey"},
		{"日本": "U65E5U672C", "ünïcode": "Ünïcode"},
	} {
		var texts []string
		for text := range want {
			texts = append(texts, text)
		}
		if got := distinctNames(texts, map[string]bool{"Given": true}); !maps.Equal(got, want) {
			t.Errorf("%v, want %v", got, want)
		}
	}
}

func TestConstantsAndTypesHaveDifferentNames(t *testing.T) {
	t.Parallel()
	expect(t, operation(pathParameters, `      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/things.KindA"}}}}
`, noReply)+`    things.KindA: {type: object, properties: {id: {type: string}}}
`, `KindAValue Kind = "a"`, `KindB Kind = "b"`, "type KindA struct {")
}

func TestPathParametersBecomeVariables(t *testing.T) {
	t.Parallel()
	for parameter, want := range map[string]string{
		"sloId": "sloID", "id": "id", "case_id": "caseID", "pkgName": "pkgName", "type": "typ", "func": "funcParam", "query": "queryParam",
		"ID": "id", "apiKeyId": "apiKeyID", "entityType": "entityType",
	} {
		if got := variable(parameter); got != want {
			t.Errorf("%q became %s, want %s", parameter, got, want)
		}
	}
}
