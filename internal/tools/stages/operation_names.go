package stages

import (
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// OperationNames gives a name to every operation that the overlays do not name: the one that it had before, the one that
// upstream gives it where that is a name, or one made of its method and path. A name is unique in its package.
func OperationNames(api *spec.API, upstream map[string]string, lock *Lock, report *spec.Report) {
	names := methodNames{}
	var nameless []*spec.Operation
	for _, op := range api.Operations {
		authored := op.ID
		if op.ID = ""; !names.take(op, authored) {
			if authored != "" {
				report.Add("names", place(op), "the name "+authored+" belongs to "+place(names[goPlace(op, authored)]), "named otherwise")
			}
			nameless = append(nameless, op)
		}
	}
	for _, op := range nameless {
		names.take(op, lock.names[lockPlace(op)])
	}
	for _, op := range nameless {
		ruled := ruledName(op)
		long := ruled + "Of" + goName(strings.NewReplacer("{", " by ", "}", "").Replace(op.Path))
		named := op.ID != "" || names.take(op, givenName(upstream[lockPlace(op)]), ruled, long)
		for n := 2; !named; n++ {
			named = names.take(op, long+strconv.Itoa(n))
		}
		report.Add("names", place(op), "an operation that no overlay names", "named "+op.ID)
	}
	for _, op := range api.Operations {
		lock.names[lockPlace(op)] = op.ID
	}
}

// methodNames are the operations by the places of their methods.
type methodNames map[string]*spec.Operation

// take gives an operation the first of the names that is free, and tells whether one was.
func (m methodNames) take(op *spec.Operation, candidates ...string) bool {
	for _, name := range candidates {
		if name != "" && m[goPlace(op, name)] == nil {
			op.ID, m[goPlace(op, name)] = name, op
			return true
		}
	}
	return false
}

// goPlace is where Go finds the method of an operation.
func goPlace(op *spec.Operation, name string) string { return op.Tags[0] + "." + name }

func place(op *spec.Operation) string { return op.Method + " " + op.Path }

func lockPlace(op *spec.Operation) string { return op.Method + " " + shape(op.Path) }

var (
	humped    = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9]*$`)
	verbs     = []string{"Get", "List", "Find", "Search", "Query", "Create", "Add", "Update", "Patch", "Delete", "Remove", "Bulk", "Upload", "Download", "Import", "Export", "Install", "Uninstall", "Enable", "Disable", "Start", "Stop", "Run", "Execute", "Preview", "Copy", "Clone", "Read", "Set", "Init", "Perform", "Persist", "Suggest", "Migrate", "Resolve", "Rotate", "Sync", "Schedule", "Upsert", "Reset", "Trigger", "Assign", "Unassign", "Mute", "Unmute", "Snooze", "Unsnooze", "Cancel", "Generate", "Validate", "Test", "Push", "Post", "Put", "Save", "Upgrade", "Reassign", "Unenroll", "Restore", "Resume", "Archive", "Unarchive"}
	givenTail = regexp.MustCompile(`(Op|DefaultSpace|Default|Route|Api|API)+$`)
)

// givenName is upstream's operationId as a Go name, empty where it is no name that begins with a verb.
func givenName(id string) string {
	if !humped.MatchString(id) {
		return ""
	}
	name := goName(givenTail.ReplaceAllString(id, ""))
	list := words(name)
	if len(list) < 2 || !slices.Contains(verbs, list[0]) {
		return ""
	}
	if list[0] == "Read" {
		return "Get" + strings.TrimPrefix(name, "Read")
	}
	return name
}

// ruledName makes a name of the method and the path: GET /api/x/things is ListThings, POST .../{id}/_run is RunThing.
func ruledName(op *spec.Operation) string {
	noun, action, item := pathWords(op.Path)
	get := op.Method == http.MethodGet
	switch {
	case action != "" && get && !slices.Contains(verbs, firstWord(action)):
		return "Get" + noun + action
	case action != "":
		return action + noun
	case get && !item && singular(noun) != noun:
		return "List" + noun
	}
	return methodVerbs[op.Method] + singular(noun)
}

var methodVerbs = map[string]string{
	http.MethodGet: "Get", http.MethodPost: "Create", http.MethodPut: "Update", http.MethodPatch: "Patch", http.MethodDelete: "Delete",
}

// pathWords takes a path apart: what it is about, what is done if its end says so, and whether it ends with an item.
func pathWords(path string) (noun, action string, item bool) {
	segments := strings.Split(strings.Trim(path, "/"), "/")[1:]
	if len(segments) > 1 && segments[0] != "" && area(path) != "" {
		if _, own := areas["/api/"+segments[0]]; !own {
			segments = segments[1:]
		}
	}
	var nouns []string
	for i, segment := range segments {
		switch {
		case strings.HasPrefix(segment, "{"):
			item = true
			if len(nouns) > 0 {
				nouns[len(nouns)-1] = singular(nouns[len(nouns)-1])
			}
		case strings.HasPrefix(segment, "_") && i == len(segments)-1:
			action = goName(segment)
		default:
			item = false
			nouns = append(nouns, goName(segment))
		}
	}
	return strings.Join(slices.Compact(nouns), ""), action, item
}

func firstWord(name string) string {
	if list := words(name); len(list) > 0 {
		return list[0]
	}
	return ""
}
