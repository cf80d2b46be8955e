package live_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

// composed is what the tests look at in compose.yaml.
type composed struct {
	Services map[string]struct {
		Image       string            `yaml:"image"`
		Environment map[string]string `yaml:"environment"`
		Ports       []string          `yaml:"ports"`
		Memory      string            `yaml:"mem_limit"`
		Restart     string            `yaml:"restart"`
		Volumes     []string          `yaml:"volumes"`
		Healthcheck struct {
			Test string `yaml:"test"`
		} `yaml:"healthcheck"`
		DependsOn map[string]struct {
			Condition string `yaml:"condition"`
		} `yaml:"depends_on"`
		Command []string `yaml:"command"`
	} `yaml:"services"`
}

func compose(t *testing.T) (text string, file composed) {
	t.Helper()
	doc, err := os.ReadFile("compose.yaml")
	must(t, err)
	must(t, yaml.Unmarshal(doc, &file))
	return string(doc), file
}

func TestComposeFileIsOfOneVersionAndOnThisMachineOnly(t *testing.T) {
	t.Parallel()
	_, file := compose(t)
	for name, service := range file.Services {
		product := map[string]string{"setup": "elasticsearch"}[name]
		if product == "" {
			product = name
		}
		if want := "docker.elastic.co/" + product + "/" + product + ":${STACK_VERSION:-9.4.0}"; service.Image != want {
			t.Errorf("%s: the image %s, want %s", name, service.Image, want)
		}
		if service.Memory == "" || len(service.Volumes) > 0 {
			t.Errorf("%s: memory %q and volumes %v, want a limit and none", name, service.Memory, service.Volumes)
		}
		for _, port := range service.Ports {
			if !strings.HasPrefix(port, "127.0.0.1:${") {
				t.Errorf("%s: the port %s is open to others", name, port)
			}
		}
		if isServer := name != "setup"; isServer != (service.Healthcheck.Test != "") || isServer != (len(service.Ports) == 1) || isServer != (service.Restart == "") {
			t.Errorf("%s: %+v", name, service)
		}
	}
	if len(file.Services) != 3 {
		t.Errorf("%d services, want three", len(file.Services))
	}
}

func TestComposeFileStartsKibanaWhenItsUserHasAPassword(t *testing.T) {
	t.Parallel()
	_, file := compose(t)
	kibana, setup := file.Services["kibana"], file.Services["setup"]
	if kibana.DependsOn["setup"].Condition != "service_completed_successfully" || setup.DependsOn["elasticsearch"].Condition != "service_healthy" {
		t.Errorf("kibana needs %v, setup %v", kibana.DependsOn, setup.DependsOn)
	}
	password := setup.Environment["KIBANA_SYSTEM_PASSWORD"]
	if kibana.Environment["ELASTICSEARCH_PASSWORD"] != password || !strings.Contains(strings.Join(setup.Command, " "), "/_security/user/kibana_system/_password") {
		t.Errorf("kibana has the password %s, given is %s by %s", kibana.Environment["ELASTICSEARCH_PASSWORD"], password, setup.Command)
	}
	if elastic := file.Services["elasticsearch"].Environment; elastic["xpack.security.enabled"] != "true" || elastic["ELASTIC_PASSWORD"] != setup.Environment["ELASTIC_PASSWORD"] {
		t.Errorf("elasticsearch has %v", elastic)
	}
}

// Of a variable: its name, and what follows it in braces.
var variable = regexp.MustCompile(`\$\{([A-Z_]+)(:[-?][^}]*)?\}`)

// TestComposeFileHasNoSecrets wants every secret to be a variable that the script up makes, and every other variable to
// have a default.
func TestComposeFileHasNoSecrets(t *testing.T) {
	t.Parallel()
	text, file := compose(t)
	script, err := os.ReadFile("up")
	must(t, err)
	_, list, _ := strings.Cut(string(script), "for name in ")
	list, _, _ = strings.Cut(list, ";")
	var secrets []string
	for _, found := range variable.FindAllStringSubmatch(text, -1) {
		name, rest := found[1], found[2]
		if strings.HasPrefix(rest, ":?") {
			secrets = append(secrets, name)
		} else if !strings.HasPrefix(rest, ":-") || !strings.Contains(string(script), "# STACK_VERSION") || !strings.Contains(string(script), name) {
			t.Errorf("%s has no default, or the script does not tell of it", name)
		}
	}
	slices.Sort(secrets)
	if made := strings.Fields(list); !slices.Equal(slices.Compact(secrets), made) {
		t.Errorf("the file needs %v, the script makes %v", secrets, made)
	}
	secret := regexp.MustCompile(`PASSWORD|ENCRYPTIONKEY`)
	for name, service := range file.Services {
		for key, value := range service.Environment {
			if secret.MatchString(key) && !strings.HasPrefix(value, "${") {
				t.Errorf("%s: %s is %q", name, key, value)
			}
		}
	}
	ignored, err := os.ReadFile(".gitignore")
	if err != nil || !strings.Contains(string(ignored), "/.env\n") || !strings.Contains(string(ignored), "/report/\n") {
		t.Errorf("%q, %v: the file of the secrets and the reports could be committed", ignored, err)
	}
}
