package kibanatest

import (
	"maps"
	"net/http"
)

// checkParams checks the parameters of a rule and fills in defaults.
func (t *ruleType) checkParams(given any) (map[string]any, error) {
	checked, err := t.params("", given)
	if err != nil {
		return nil, fail(http.StatusBadRequest, "params invalid: "+err.Error())
	}
	return record(checked), nil
}

// ruleParams is the schema of the parameters of a type. Types that are not known so well take any.
func ruleParams(typeID string) schema {
	switch typeID {
	case ".index-threshold":
		return fields{
			"index":               required(oneOrMore(str(minLength(1)))),
			"timeField":           str(minLength(1)),
			"aggType":             byDefault("count", oneWord("count", "avg", "min", "max", "sum")),
			"aggField":            optional(str(minLength(1))),
			"groupBy":             byDefault("all", oneWord("all", "top")),
			"termField":           optional(str(minLength(1))),
			"filterKuery":         optional(str()),
			"termSize":            optional(notBelow(1, number())),
			"timeWindowSize":      notBelow(1, number()),
			"timeWindowUnit":      ruleTimeUnit(),
			"thresholdComparator": ruleComparator(),
			"threshold":           atMost(2, nonEmptyList(number())),
		}.object("index", "timeField", "aggType", "aggField", "groupBy", "termField", "filterKuery", "termSize", "timeWindowSize", "timeWindowUnit")
	case ".es-query":
		return someRuleParams(fields{
			"size":                       byDefault(100.0, notAbove(10000, notBelow(0, number()))),
			"timeWindowSize":             notBelow(1, number()),
			"timeWindowUnit":             ruleTimeUnit(),
			"excludeHitsFromPreviousRun": byDefault(true, boolean()),
			"threshold":                  atMost(2, nonEmptyList(number())),
			"thresholdComparator":        ruleComparator(),
			"aggType":                    byDefault("count", oneWord("count", "avg", "min", "max", "sum")),
			"groupBy":                    byDefault("all", str()),
			"searchType":                 byDefault("esQuery", oneWord("searchSource", "esQuery", "esqlQuery")),
		}, "size", "timeWindowSize", "timeWindowUnit", "excludeHitsFromPreviousRun", "threshold", "thresholdComparator")
	}
	return dict(anything())
}

// someRuleParams checks the given fields of an object and takes all others as they are.
func someRuleParams(f fields, first ...string) schema {
	return func(path string, v any) (any, error) {
		given := record(v)
		known, others := map[string]any{}, map[string]any{}
		for key, value := range given {
			if _, is := f[key]; is {
				known[key] = value
			} else {
				others[key] = value
			}
		}
		checked, err := f.object(first...)(path, known)
		if err != nil {
			return nil, err
		}
		maps.Copy(others, record(checked))
		return others, nil
	}
}

func ruleTimeUnit() schema {
	return str(func(text string) string {
		switch text {
		case "s", "m", "h", "d":
			return ""
		}
		return `invalid timeWindowUnit: "` + text + `"`
	})
}

func ruleComparator() schema {
	return str(func(text string) string {
		switch text {
		case ">", "<", ">=", "<=", "between", "notBetween":
			return ""
		}
		return "invalid thresholdComparator specified: " + text
	})
}
