package kibanatest

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var privilegeForm = regexp.MustCompile(`^[a-zA-Z0-9_-]+$`)

func roleSchema() schema {
	return fields{
		"description": optional(str(maxLength(2048))), "metadata": optional(dict(anything())),
		"elasticsearch": elasticsearchSchema(), "kibana": optional(kibanaSchema()),
	}.object("description", "metadata", "elasticsearch", "kibana")
}

func elasticsearchSchema() schema {
	indices := func() fields {
		return fields{
			"names": someTexts(), "privileges": someTexts(), "query": optional(str()), "allow_restricted_indices": optional(boolean()),
			"field_security": optional(fields{"grant": optional(list(str())), "except": optional(list(str()))}.object()),
		}
	}
	remote := indices()
	remote["clusters"] = someTexts()
	return fields{
		"cluster": optional(list(str())), "run_as": optional(list(str())),
		"indices":        optional(list(indices().object("names", "field_security", "privileges"))),
		"remote_indices": optional(list(remote.object("clusters", "names", "field_security", "privileges"))),
		"remote_cluster": optional(list(fields{"clusters": someTexts(), "privileges": someTexts()}.object())),
	}.object("cluster", "remote_cluster", "indices", "remote_indices", "run_as")
}

func someTexts() schema { return nonEmptyList(str()) }

// kibanaSchema takes what a role grants in Kibana: in no space twice.
func kibanaSchema() schema {
	grant := fields{"spaces": byDefault([]any{allSpaces}, grantSpaces()), "base": optional(list(str())), "feature": optional(featurePrivileges)}
	return list(grant.object("spaces", "base", "feature").and(checkGrant)).and(func(path string, checked any) error {
		grants := records(checked)
		for i, a := range grants {
			for _, b := range grants[i+1:] {
				shared := slices.DeleteFunc(slices.Clone(texts(a["spaces"])), func(id string) bool {
					return !slices.Contains(texts(b["spaces"]), id)
				})
				if len(shared) > 0 {
					return complain(path, "more than one privilege is applied to the following spaces: [%s]", strings.Join(shared, ","))
				}
			}
		}
		return nil
	})
}

func grantSpaces() schema {
	id := str(form(spaceIDForm, "must be lower case, a-z, 0-9, '_', and '-' are allowed"))
	return oneOf(atMost(1, nonEmptyList(literal(allSpaces))), list(id))
}

// checkGrant looks at the privileges of one entry.
func checkGrant(path string, checked any) error {
	grant := record(checked)
	base, features := texts(grant["base"]), record(grant["feature"])
	scope := "space"
	if slices.Contains(texts(grant["spaces"]), allSpaces) {
		scope = "global"
	}
	for i, name := range base {
		if name != "all" && name != "read" {
			return complain(below(path, "base."+strconv.Itoa(i)), "unknown %s privilege %q, must be one of [all,read]", scope, name)
		}
	}
	granted := 0
	for _, privileges := range features {
		granted += len(texts(privileges))
	}
	switch {
	case len(base) == 0 && granted == 0:
		return complain(path, "either [base] or [feature] is expected, but none of them specified")
	case len(base) > 0 && len(features) > 0:
		return complain(path, "definition of [feature] isn't allowed when non-empty [base] is defined.")
	}
	return nil
}

// featurePrivileges accepts lists of privileges by the ids of features.
func featurePrivileges(path string, v any) (any, error) {
	const rule = "only a-z, A-Z, 0-9, '_', and '-' are allowed"
	if given, isObject := v.(map[string]any); isObject {
		for _, id := range sortedKeys(given) {
			if !privilegeForm.MatchString(id) {
				return nil, complain(below(path, `key("`+id+`")`), rule)
			}
		}
	}
	return dict(list(str(form(privilegeForm, rule))))(path, v)
}
