package kibanatest

// aliasKey says where an old id is followed.
type aliasKey struct{ space, typ, source string }

// alias is a legacy URL alias: in one space, an object's former id leads to the object's present one. Imports
// and copies in compatibility mode leave them behind.
type alias struct {
	target   string
	disabled bool
}

// alias returns the id that an old id leads to in the space.
func (s *store) alias(space, typ, source string) (target string, found bool) {
	a, found := s.aliases[aliasKey{space, typ, source}]
	if !found || a.disabled {
		return "", false
	}
	if _, err := s.get(space, typ, a.target); err != nil {
		return "", false
	}
	return a.target, true
}

func (s *store) addAlias(space, typ, source, target string) {
	s.aliases[aliasKey{space, typ, source}] = &alias{target: target}
}

func (s *store) disableAlias(space, typ, source string) {
	if a, found := s.aliases[aliasKey{space, typ, source}]; found {
		a.disabled = true
	}
}

// aliasedIn lists the spaces in which an id is an alias, in no order.
func (s *store) aliasedIn(id identity) []string {
	var spaces []string
	for key, a := range s.aliases {
		if key.typ == id.Type && key.source == id.ID && !a.disabled {
			spaces = append(spaces, key.space)
		}
	}
	return spaces
}
