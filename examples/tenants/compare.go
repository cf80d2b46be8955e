package main

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

// wanted is the space as it should be. One that somebody else made is not marked as ours, and keeps its description if
// the file has none.
func wanted(t *tenant, stored scoped.Space) scoped.Space {
	want := spaceOf(t)
	switch {
	case managed(stored):
	case t.Description == "":
		want.Description = nil
	default:
		want.Description = &t.Description
	}
	return want
}

// sameSpace tells whether a space is as wanted. What the file does not set is not compared, but for disabledFeatures.
func sameSpace(want, stored scoped.Space) bool {
	return want.Name == stored.Name &&
		(want.Description == nil || stored.Description != nil && *want.Description == *stored.Description) &&
		(want.Color == nil || stored.Color != nil && strings.EqualFold(*want.Color, *stored.Color)) &&
		sameFeatures(want, stored)
}

// sameFeatures compares sets. Kibana adds to the features that are switched off those that a solution view hides.
func sameFeatures(want, stored scoped.Space) bool {
	lacks := func(features []string, feature string) bool { return !slices.Contains(features, feature) }
	for _, feature := range want.DisabledFeatures {
		if lacks(stored.DisabledFeatures, feature) {
			return false
		}
	}
	grown := slices.ContainsFunc(stored.DisabledFeatures, func(feature string) bool { return lacks(want.DisabledFeatures, feature) })
	return !grown || stored.Solution != nil && *stored.Solution != scoped.ClassicSolution
}

// refersTo tells whether all wanted references are stored, in whatever order.
func refersTo(stored, wanted []scoped.SavedObjectReference) bool {
	return !slices.ContainsFunc(wanted, func(reference scoped.SavedObjectReference) bool {
		return !slices.Contains(stored, reference)
	})
}

// covers tells whether all that is wanted is stored: Kibana adds defaults to what it is sent.
func covers(stored, wanted any) bool {
	want := plain(wanted)
	return want == nil || contains(plain(stored), want)
}

// plain is a value as it is after a trip through JSON.
func plain(value any) any {
	doc, err := json.Marshal(value)
	if err != nil {
		return err
	}
	var out any
	if err := json.Unmarshal(doc, &out); err != nil {
		return err
	}
	return out
}

func contains(stored, wanted any) bool {
	switch wanted := wanted.(type) {
	case map[string]any:
		have, ok := stored.(map[string]any)
		for key, value := range wanted {
			if !ok || !contains(have[key], value) {
				return false
			}
		}
		return true
	case []any:
		have, ok := stored.([]any)
		return ok && slices.EqualFunc(have, wanted, contains)
	}
	return stored == wanted
}
