package description

// Schema says what a JSON value must be like. One without a type, a reference or options is met by any value.
type Schema struct {
	Ref      string `json:"ref"` // the name of a schema of the domain
	Nullable bool   `json:"nullable"`

	Type      string   `json:"type"`
	Format    string   `json:"format"`
	Pattern   string   `json:"pattern"`
	Enum      []any    `json:"enum"`
	Known     []any    `json:"known"` // values that it may have among others
	Minimum   *float64 `json:"minimum"`
	Maximum   *float64 `json:"maximum"`
	MinLength int      `json:"minLength"`
	MaxLength *int     `json:"maxLength"`

	Items    *Schema `json:"items"`
	MinItems int     `json:"minItems"`
	MaxItems *int    `json:"maxItems"`

	Properties map[string]*Schema `json:"properties"`
	Required   []string           `json:"required"`
	Rest       *Schema            `json:"rest"` // of the members that Properties do not name; nil if there are none

	OneOf []*Schema         `json:"oneOf"` // it is one of these
	Tag   string            `json:"tag"`   // the member that tells which one
	Tags  map[string]string `json:"tags"`  // the names of the schemas by its value
}

// Resolve follows references. A schema that may be null by its reference or by what that leads to may be null.
func (d *Domain) Resolve(s *Schema) *Schema {
	nullable := false
	for s != nil && s.Ref != "" {
		nullable = nullable || s.Nullable
		s = d.Schemas[s.Ref]
	}
	if s == nil {
		return &Schema{Nullable: true}
	}
	if nullable && !s.Nullable {
		copied := *s
		copied.Nullable = true
		return &copied
	}
	return s
}

// Any tells whether the schema is met by every value.
func (s *Schema) Any() bool {
	return s.Type == "" && s.Ref == "" && len(s.OneOf) == 0 && len(s.Enum) == 0
}

// Object tells whether the schema is one of objects.
func (s *Schema) Object() bool {
	return s.Type == "object" || s.Type == "" && (len(s.Properties) > 0 || s.Rest != nil)
}
