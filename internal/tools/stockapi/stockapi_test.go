package main

import (
	"strings"
	"testing"
)

const petShop = `
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: GetPet
      responses:
        "200": {description: The pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
    delete:
      operationId: DeletePet
      responses: {"200": {$ref: '#/components/responses/Gone'}}
  /shops:
    get:
      operationId: ListShops
      responses:
        "200": {description: The shops., content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}
components:
  responses:
    Gone: {description: Gone.}
  schemas:
    Pet: {type: object, properties: {parent: {$ref: '#/components/schemas/Pet'}, name: {$ref: '#/components/schemas/Name'}}}
    Name: {type: string}
    Shop: {type: object, properties: {next: {$ref: '#/components/schemas/Shop'}}}
`

func TestCutLeavesWhatTheOperationsReach(t *testing.T) {
	t.Parallel()
	part, err := cut([]byte(petShop), []string{"GetPet"})
	if err != nil {
		t.Fatal(err)
	}
	for word, wanted := range map[string]bool{
		"GetPet": true, "parameters": true, `"Pet"`: true, `"Name"`: true,
		"DeletePet": false, "Gone": false, "Shop": false,
	} {
		if got := strings.Contains(string(part), word); got != wanted {
			t.Errorf("has %s: %v, want %v", word, got, wanted)
		}
	}
	code, err := generate(part)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(code, "func (c *ClientWithResponses) GetPetWithResponse(") {
		t.Error("there is no client in the code")
	}
}

func TestCutRefusesWhatTheDescriptionHasNot(t *testing.T) {
	t.Parallel()
	dangling := strings.Replace(petShop, "schemas/Name", "schemas/Nome", 1)
	if _, err := cut([]byte(petShop), []string{"GetPet", "GetOwner"}); err == nil {
		t.Error("an operation that is not there was not missed")
	}
	if _, err := cut([]byte(dangling), []string{"GetPet"}); err == nil || !strings.Contains(err.Error(), "Nome") {
		t.Errorf("a reference that leads nowhere: %v", err)
	}
}
