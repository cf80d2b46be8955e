package kibanatest

import (
	"net/http"
	"path"
	"regexp"
	"strconv"
	"strings"
)

const defaultSpaceID = "default"

// spacePrefix is Kibana's own expression. That its end is not anchored is a fact that clients must live with.
var spacePrefix = regexp.MustCompile(`^/s/([a-z0-9_\-]+)`)

// location is where a request goes: into which space, and to which path once base path and space are cut off.
type location struct {
	space  string
	prefix string // "/s/<space>" as it stood in the path, or empty
	path   string
}

// sentPath is the path as it came over the wire, still escaped.
func sentPath(r *http.Request) string {
	uri := r.RequestURI
	if !strings.HasPrefix(uri, "/") {
		return r.URL.EscapedPath()
	}
	uri, _, _ = strings.Cut(uri, "?")
	return uri
}

// locate takes a path apart the way Kibana does before it looks for a route.
func locate(sent, basePath string) (location, error) {
	clean := normalize(resolveDots(sent))
	loc := location{space: defaultSpaceID, path: clean}
	if basePath != "" {
		rest, found := strings.CutPrefix(clean, basePath)
		if !found || (rest != "" && rest[0] != '/') {
			return loc, bareNotFound()
		}
		loc.path = orRoot(rest)
	}
	match := spacePrefix.FindStringSubmatch(loc.path)
	if match == nil {
		return loc, nil
	}
	loc.prefix, loc.space = match[0], match[1]
	loc.path = orRoot(loc.path[len(match[0]):])
	if loc.path[0] != '/' {
		return loc, internalError()
	}
	return loc, nil
}

func orRoot(p string) string {
	if p == "" {
		return "/"
	}
	return p
}

// resolveDots resolves . and .. segments, escaped ones included, as a URL parser does: empty segments stay.
func resolveDots(p string) string {
	segments := strings.Split(strings.ReplaceAll(p, `\`, "/"), "/")[1:]
	out := make([]string, 0, len(segments))
	for i, segment := range segments {
		last := i == len(segments)-1
		switch strings.ReplaceAll(strings.ToLower(segment), "%2e", ".") {
		case ".":
		case "..":
			out = out[:max(0, len(out)-1)]
		default:
			out = append(out, segment)
			last = false
		}
		if last {
			out = append(out, "")
		}
	}
	return "/" + strings.Join(out, "/")
}

// normalize decodes the escapes that need not be there and spells the others in upper case.
func normalize(p string) string {
	var out strings.Builder
	for i := 0; i < len(p); i++ {
		if p[i] != '%' || i+2 >= len(p) {
			out.WriteByte(p[i])
			continue
		}
		code, err := strconv.ParseUint(p[i+1:i+3], 16, 8)
		switch {
		case err != nil:
			out.WriteByte(p[i])
			continue
		case isUnreserved(byte(code)):
			out.WriteByte(byte(code))
		default:
			out.WriteString(strings.ToUpper(p[i : i+3]))
		}
		i += 2
	}
	return out.String()
}

func isUnreserved(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("-._~", c) >= 0
}

// cleanBasePath gives a base path its leading slash and takes the trailing one.
func cleanBasePath(p string) string {
	if p = strings.Trim(p, "/"); p == "" {
		return ""
	}
	return path.Clean("/" + p)
}
