package scoped

import (
	"encoding/base64"
	"strconv"
	"strings"
)

// CloudURL is the address of Kibana in the id that Elastic Cloud gives a deployment, for [New]. An id is a name and, after
// its last colon, the base64 of a domain, an id of Elasticsearch and one of Kibana with $ in between; the domain and
// the ids may have a port, which is 443 by default. An id that names no Kibana, or no address, is an [*ArgumentError].
func CloudURL(cloudID string) (string, error) {
	wrong := func(reason string) (string, error) {
		return "", &ArgumentError{Operation: "CloudURL", Field: "cloudID", Reason: reason}
	}
	encoded := strings.TrimRight(cloudID[strings.LastIndexByte(cloudID, ':')+1:], "=")
	decoded, err := base64.RawStdEncoding.DecodeString(encoded)
	if err != nil || len(decoded) == 0 {
		return wrong("must end in base64, as in deployment-name:ZXhhbXBsZS5jb20kZXMka2I=")
	}
	parts := strings.Split(string(decoded), "$")
	if len(parts) < 3 || parts[2] == "" || parts[2] == "undefined" {
		return wrong("names no Kibana: the deployment has none, or the id is cut off")
	}
	domain, port, ofDomain := strings.Cut(parts[0], ":")
	kibana, own, ofKibana := strings.Cut(parts[2], ":")
	if ofKibana {
		port = own
	}
	switch number, err := strconv.ParseUint(port, 10, 16); {
	case !isHostName(domain), !isHostName(kibana):
		return wrong("names a host that cannot be one")
	case (ofDomain || ofKibana) && (err != nil || number == 0):
		return wrong("names a port that cannot be one")
	case port == "", number == 443:
		return "https://" + kibana + "." + domain, nil
	}
	return "https://" + kibana + "." + domain + ":" + port, nil
}

// isHostName tells whether a name is made of what names of hosts are made of.
func isHostName(name string) bool {
	return name != "" && !strings.HasPrefix(name, ".") && !strings.HasSuffix(name, ".") && !strings.Contains(name, "..") &&
		!strings.ContainsFunc(name, func(r rune) bool {
			return r != '.' && r != '-' && r != '_' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
		})
}
