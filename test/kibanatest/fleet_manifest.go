package kibanatest

import (
	"cmp"
	"net/http"
	"strings"
)

func (s *Server) fleetManifestRoutes() {
	s.fleet(http.MethodGet, "/kubernetes", mayReadAgentPolicies, s.getManifest)
	s.fleet(http.MethodGet, "/kubernetes/download", mayReadAgentPolicies, s.downloadManifest)
	s.fleet(http.MethodGet, "/data_streams", mayReadIntegrations, s.listDataStreams)
}

// manifest is YAML that runs agents on every node of a Kubernetes cluster: the parts that differ from one call to
// another, and little more.
const manifest = `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: elastic-agent
  namespace: kube-system
spec:
  selector:
    matchLabels: {app: elastic-agent}
  template:
    metadata:
      labels: {app: elastic-agent}
    spec:
      containers:
        - name: elastic-agent
          image: docker.elastic.co/elastic-agent/elastic-agent:VERSION
          env:
            - name: FLEET_ENROLL
              value: "1"
            - name: FLEET_URL
              value: "SERVER"
            - name: FLEET_ENROLLMENT_TOKEN
              value: "TOKEN"
`

func (s *Server) manifestFor(c *call) (string, error) {
	query, err := c.queryAs(fields{"download": optional(boolean()), "fleetServer": optional(str()), "enrolToken": optional(str())})
	if err != nil {
		return "", err
	}
	return strings.NewReplacer("VERSION", s.settings.version,
		"SERVER", cmp.Or(text(query["fleetServer"]), "https://fleet-server:8220"),
		"TOKEN", cmp.Or(text(query["enrolToken"]), "token-id")).Replace(manifest), nil
}

func (s *Server) getManifest(c *call) (*reply, error) {
	yaml, err := s.manifestFor(c)
	if err != nil {
		return nil, err
	}
	return item(yaml), nil
}

func (s *Server) downloadManifest(c *call) (*reply, error) {
	yaml, err := s.manifestFor(c)
	if err != nil {
		return nil, err
	}
	return &reply{status: http.StatusOK, raw: []byte(yaml), header: http.Header{
		"Content-Type":        {"text/x-yaml"},
		"Content-Disposition": {`attachment; filename="elastic-agent-managed-kubernetes.yml"`},
	}}, nil
}

// listDataStreams finds none: nobody sends data here.
func (s *Server) listDataStreams(*call) (*reply, error) {
	return ok(map[string]any{"data_streams": []any{}}), nil
}
