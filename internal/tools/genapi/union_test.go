package main

import "testing"

// kinds is a description with unions in all places.
const kinds = `  /api/things:
    post:
      operationId: CreateThing
      summary: creates.
      tags: [things]
      x-kibana-scope: space
      x-kibana-maturity: stable
      x-kibana-since: "8.0"
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/things.Shape"}}}
      responses:
        "200": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/things.Drawing"}}}}
    get:
      operationId: ListShapes
      summary: lists.
      tags: [things]
      x-kibana-scope: space
      x-kibana-maturity: stable
      x-kibana-since: "8.0"
      responses:
        "200": {description: d, content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/things.Shape"}}}}}
components:
  schemas:
    things.Shape:
      description: is a circle or has corners.
      oneOf:
        - $ref: "#/components/schemas/things.Circle"
        - $ref: "#/components/schemas/things.Square"
        - $ref: "#/components/schemas/things.Star"
        - $ref: "#/components/schemas/things.Polygon"
      discriminator:
        propertyName: type
        mapping:
          circle: "#/components/schemas/things.Circle"
          square: "#/components/schemas/things.Square"
          star: "#/components/schemas/things.Star"
          triangle: "#/components/schemas/things.Polygon"
          hexagon: "#/components/schemas/things.Polygon"
    things.Circle: {type: object, required: [type], properties: {type: {type: string, enum: [circle]}}}
    things.Square: {type: object, properties: {type: {type: string, enum: [square]}}}
    things.Star: {type: object, properties: {type: {allOf: [{$ref: "#/components/schemas/things.ShapeType"}], description: is its form.}}}
    things.Polygon: {type: object, required: [type], properties: {type: {$ref: "#/components/schemas/things.ShapeType"}}}
    things.ShapeType: {type: string, enum: [triangle, hexagon, star]}
    things.Drawing:
      type: object
      required: [first]
      properties:
        first: {$ref: "#/components/schemas/things.Shape"}
        second: {nullable: true, allOf: [{$ref: "#/components/schemas/things.Shape"}]}
        list: {type: array, items: {$ref: "#/components/schemas/things.Shape"}}
        named: {type: object, additionalProperties: {$ref: "#/components/schemas/things.Shape"}}
        title: {$ref: "#/components/schemas/things.Title"}
    things.Title:
      nullable: true
      anyOf:
        - {type: string}
        - {type: string, enum: [untitled]}
        - {type: boolean}
        - {type: integer}
        - {type: number}
        - {type: string, format: date-time}
        - {type: array, items: {type: string}}
        - {type: array, items: {$ref: "#/components/schemas/things.Entry"}}
        - {type: object}
        - {type: object, additionalProperties: {$ref: "#/components/schemas/things.Entry"}}
        - $ref: "#/components/schemas/things.Words"
        - $ref: "#/components/schemas/things.Shape"
    things.Entry: {type: object, properties: {language: {type: string}}}
    things.Words: {type: array, items: {type: string}}
`

func TestAUnionKnowsItsKinds(t *testing.T) {
	t.Parallel()
	expect(t, kinds,
		"// Shape is a circle or has corners.\ntype Shape struct{ wire.Union }",
		"// ShapeFrom makes a union of one of its kinds and sets its \"type\".\nfunc ShapeFrom[T Circle | Square | Star | Polygon](kind T) Shape {",
		"\tcase *Circle:\n\t\tv.Type = \"circle\"\n\tcase *Square:\n\t\ttext := \"square\"\n\t\tv.Type = &text\n\tcase *Star:\n\t\ttext := ShapeType(\"star\")\n\t\tv.Type = &text\n\t}\n\treturn Shape{wire.UnionOf(kind)}",
		"// Discriminator is the member \"type\", which tells the kinds apart: circle, hexagon, square, star and triangle.\nfunc (u Shape) Discriminator() string { return u.Text(\"type\") }",
		"func (u Shape) AsCircle() (kind Circle, err error) {\n\terr = u.DecodeTagged(&kind, \"type\", \"circle\")\n\treturn kind, err\n}",
		"func (u Shape) AsPolygon() (kind Polygon, err error) {\n\terr = u.DecodeTagged(&kind, \"type\", \"hexagon\", \"triangle\")\n\treturn kind, err\n}",
		"CreateThing(ctx context.Context, body Shape, opts ...wire.RequestEditorFn) (*Drawing, error) {",
		"ListShapes(ctx context.Context, opts ...wire.RequestEditorFn) ([]Shape, error) {",
		"First Shape `json:\"first,omitzero\"`",
		"Second Shape `json:\"second,omitzero\"`",
		"List  []Shape `json:\"list,omitzero\"`",
		"Named map[string]Shape `json:\"named,omitzero\"`",
		"Title `json:\"title,omitzero\"`",
	)
}

func TestKindsOfAllTypes(t *testing.T) {
	t.Parallel()
	expect(t, kinds,
		"func TitleFrom[T string | bool | int64 | float64 | wire.Time | []string | []Entry | map[string]any | map[string]Entry | Shape](kind T) Title {",
		"// AsString reads it as string.\nfunc (u Title) AsString() (kind string, err error) {",
		"func (u Title) AsBool() (kind bool, err error) {",
		"func (u Title) AsInt64() (kind int64, err error) {",
		"func (u Title) AsFloat64() (kind float64, err error) {",
		"func (u Title) AsTime() (kind wire.Time, err error) {",
		"func (u Title) AsStrings() (kind []string, err error) {",
		"func (u Title) AsEntries() (kind []Entry, err error) {",
		"func (u Title) AsMap() (kind map[string]any, err error) {",
		"func (u Title) AsEntryMap() (kind map[string]Entry, err error) {",
		"func (u Title) AsWords() (kind Words, err error) {",
		"func (u Title) AsShape() (kind Shape, err error) {",
	)
}

const secrets = `  /api/things:
    post:
      operationId: CreateThing
      summary: creates a thing.
      tags: [things]
      x-kibana-scope: space
      x-kibana-maturity: stable
      x-kibana-since: "8.0"
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/things.Thing"}}}
      responses: {"204": {description: d}}
components:
  schemas:
    things.Thing:
      type: object
      properties:
        secrets: {$ref: "#/components/schemas/things.Secrets"}
    things.Secrets:
      x-kibana-secret: true
      anyOf:
        - $ref: "#/components/schemas/things.Password"
        - {type: object, additionalProperties: true}
    things.Password: {type: object, x-kibana-secret: true, properties: {password: {type: string}}}
`

func TestSecretsAreNotShown(t *testing.T) {
	t.Parallel()
	expect(t, secrets,
		"type Secrets struct{ wire.SecretUnion }",
		"return Secrets{wire.SecretUnionOf(kind)}",
		"func (s Password) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }",
		"func (s Password) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }",
		"func (r Thing) LogValue() slog.Value { return wire.LogRedacted(r, \"password\", \"secrets\") }",
	)
}
