package stages

import (
	"cmp"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// Media leaves every operation one form of the request and one of the reply. A success that says nothing of its body is
// missing documentation, not an empty body, unless its status is 204.
func Media(api *spec.API, report *spec.Report) {
	for _, op := range api.Operations {
		if op.Body != nil {
			requestBody(op, report)
		}
		replies(op, report)
	}
}

func requestBody(op *spec.Operation, report *spec.Report) {
	chosen := choose(op.Body.Contents)
	for _, c := range op.Body.Contents {
		if mediaType(c.Media) != mediaType(chosen.Media) {
			report.Add("dropped", op.At, "the request as "+c.Media, "sent as "+chosen.Media)
		}
	}
	if chosen.Media == "" {
		op.Body = nil
		return
	}
	chosen.Media = mediaType(chosen.Media)
	if chosen.Schema == nil {
		chosen.Schema = &spec.Schema{At: op.At}
	}
	if absent(chosen.Schema) {
		op.Body.Required = false
		if nothing(chosen.Schema) {
			report.Add("repaired", op.At, "a request body that may be absent and holds nothing", "nothing is sent")
			op.Body = nil
			return
		}
	}
	if !isJSON(chosen.Media) && chosen.Media != "multipart/form-data" {
		chosen.Schema = &spec.Schema{Type: "string", Format: "binary", At: op.At}
	}
	op.Body.Contents = []spec.Content{chosen}
}

// absent tells whether one of the alternatives of a body is that there is none.
func absent(s *spec.Schema) bool {
	return slices.ContainsFunc(s.OneOf, func(m *spec.Schema) bool { return m.Never })
}

func nothing(s *spec.Schema) bool {
	return !slices.ContainsFunc(s.OneOf, func(m *spec.Schema) bool {
		return m.Ref != "" || len(m.Properties) > 0 || len(m.OneOf) > 0 || len(m.AllOf) > 0 || m.Values != nil || m.Type != "object" && !m.Never && !m.IsEmpty()
	})
}

func replies(op *spec.Operation, report *spec.Report) {
	slices.SortFunc(op.Replies, func(a, b *spec.Reply) int { return cmp.Compare(a.Status, b.Status) })
	if len(op.Replies) == 0 {
		report.Add("untyped", op.At, "no success is described", "taken as 200 with any JSON")
		op.Replies = []*spec.Reply{{Status: "200", Contents: []spec.Content{{Media: "application/json"}}}}
	}
	for _, r := range op.Replies {
		if r.Status == "2XX" {
			r.Status = "200"
		}
		reply(op, r, report)
	}
	first := op.Replies[0]
	kept := op.Replies[:1]
	for _, other := range op.Replies[1:] {
		if sameContents(first.Contents, other.Contents) {
			if other.Status != first.Status {
				kept = append(kept, other)
			}
			continue
		}
		report.Add("dropped", op.At, "the success "+other.Status, "only "+first.Status+" is typed")
	}
	op.Replies = kept
}

func reply(op *spec.Operation, r *spec.Reply, report *spec.Report) {
	chosen := choose(r.Contents)
	for _, c := range r.Contents {
		if mediaType(c.Media) != mediaType(chosen.Media) {
			report.Add("dropped", op.At, "the reply as "+c.Media, "read as "+chosen.Media)
		}
	}
	chosen.Media = mediaType(chosen.Media)
	switch {
	case r.Status == "204":
		r.Contents = nil
		return
	case chosen.Media == "" && r.Doc != "":
		// We said so ourselves: nothing comes.
		return
	case chosen.Media == "":
		report.Add("untyped", op.At, "the success "+r.Status+" is described without a body", "any JSON, or nothing")
		chosen = spec.Content{Media: "application/json", Schema: &spec.Schema{At: op.At}}
	case !isJSON(chosen.Media) && (chosen.Schema == nil || !hasLines(chosen.Media)):
		chosen.Schema = &spec.Schema{Type: "string", Format: "binary", At: op.At}
	case chosen.Schema == nil:
		report.Add("untyped", op.At, "the success "+r.Status+" has no schema", "any JSON")
		chosen.Schema = &spec.Schema{At: op.At}
	}
	r.Contents = []spec.Content{chosen}
}

// choose prefers JSON, then forms, then whatever comes first.
func choose(contents []spec.Content) spec.Content {
	best := spec.Content{}
	rank := func(c spec.Content) int {
		switch media := mediaType(c.Media); {
		case media == "":
			return 0
		case isJSON(media) && c.Schema != nil:
			return 4
		case isJSON(media):
			return 3
		case media == "multipart/form-data":
			return 2
		}
		return 1
	}
	for _, c := range contents {
		if rank(c) > rank(best) {
			best = c
		}
	}
	return best
}

// mediaType is a media type without parameters, mended.
func mediaType(media string) string {
	media, _, _ = strings.Cut(media, ";")
	media = strings.ToLower(strings.TrimSpace(media))
	if media == "*/*" {
		return "application/json"
	}
	return strings.Replace(media, "application:", "application/", 1)
}

// hasLines tells whether the schema of a stream of the type is that of its lines or events.
func hasLines(media string) bool {
	return strings.HasSuffix(media, "ndjson") || media == "text/event-stream"
}

func isJSON(media string) bool {
	return media == "application/json" || strings.HasSuffix(media, "+json")
}

func sameContents(a, b []spec.Content) bool {
	return slices.EqualFunc(a, b, func(a, b spec.Content) bool {
		return a.Media == b.Media && spec.Same(a.Schema, b.Schema)
	})
}
