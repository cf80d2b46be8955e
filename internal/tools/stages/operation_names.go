package stages

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// OperationNames gives a name to every operation that the overlays do not name: the one that it had before, the one that
// upstream gives it where that is a name, or one made of its method and path. A name is unique in its package.
func OperationNames(api *spec.API, upstream map[string]string, lock *Lock, report *spec.Report) {
	taken := map[string]*spec.Operation{}
	for _, op := range api.Operations {
		if op.ID == "" {
			continue
		}
		if other := taken[goPlace(op, op.ID)]; other != nil {
			report.Add("names", place(op), "the name "+op.ID+" belongs to "+place(other), "named otherwise")
			op.ID = ""
			continue
		}
		taken[goPlace(op, op.ID)] = op
	}
	pick := func(op *spec.Operation, candidates ...string) {
		for _, name := range candidates {
			if name != "" && taken[goPlace(op, name)] == nil {
				op.ID, taken[goPlace(op, name)] = name, op
				return
			}
		}
	}
	var nameless []*spec.Operation
	for _, op := range api.Operations {
		if op.ID == "" {
			nameless = append(nameless, op)
			pick(op, lock.names[lockPlace(op)])
		}
	}
	for _, op := range nameless {
		if op.ID == "" {
			given, ruled := givenName(upstream[lockPlace(op)]), ruledName(op)
			long := ruled + "Of" + goName(strings.NewReplacer("{", " by ", "}", "").Replace(op.Path))
			pick(op, given, ruled, long)
			for n := 2; op.ID == ""; n++ {
				pick(op, long+strconv.Itoa(n))
			}
		}
		report.Add("names", place(op), "an operation that no overlay names", "named "+op.ID)
	}
	for _, op := range api.Operations {
		lock.names[lockPlace(op)] = op.ID
	}
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
	segments := strings.Split(strings.Trim(op.Path, "/"), "/")[1:]
	if len(segments) > 1 && len(segments[0]) > 0 && area(op.Path) != "" {
		if _, own := areas["/api/"+segments[0]]; !own {
			segments = segments[1:]
		}
	}
	var nouns []string
	item, action := false, ""
	for i, segment := range segments {
		last := i == len(segments)-1
		switch {
		case strings.HasPrefix(segment, "{"):
			item = true
			if len(nouns) > 0 {
				nouns[len(nouns)-1] = singular(nouns[len(nouns)-1])
			}
		case strings.HasPrefix(segment, "_") && last:
			action = goName(segment)
		default:
			item = false
			nouns = append(nouns, goName(segment))
		}
	}
	noun := strings.Join(slices.Compact(nouns), "")
	if action != "" {
		if op.Method == "GET" && !slices.Contains(verbs, firstWord(action)) {
			return "Get" + noun + action
		}
		return action + noun
	}
	if item || op.Method != "GET" {
		noun = singular(noun)
	}
	switch op.Method {
	case "GET":
		if !item && singular(noun) != noun {
			return "List" + noun
		}
		return "Get" + noun
	case "POST":
		return "Create" + noun
	case "PUT":
		return "Update" + noun
	case "PATCH":
		return "Patch" + noun
	}
	return "Delete" + noun
}

func firstWord(name string) string {
	if list := words(name); len(list) > 0 {
		return list[0]
	}
	return ""
}
