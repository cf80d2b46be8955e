package repocheck_test

import (
	"slices"
	"strings"
	"testing"
)

type form struct {
	Name        string   `yaml:"name"`
	Description string   `yaml:"description"`
	Labels      []string `yaml:"labels"`
	Body        []struct {
		Type       string `yaml:"type"`
		ID         string `yaml:"id"`
		Attributes struct {
			Label   string   `yaml:"label"`
			Value   string   `yaml:"value"`
			Options []string `yaml:"options"`
		} `yaml:"attributes"`
	} `yaml:"body"`
}

// GitHub shows a form that it cannot read as no form, and tells nobody.
func TestIssueFormsAreWhatGitHubReads(t *testing.T) {
	t.Parallel()
	for _, name := range named(t, ".github/ISSUE_TEMPLATE/*.yml") {
		if strings.HasSuffix(name, "config.yml") {
			continue
		}
		var f form
		readYAML(t, name, &f)
		if f.Name == "" || f.Description == "" || len(f.Labels) == 0 || len(f.Body) == 0 {
			t.Errorf("%s lacks a name, a description, a label or a body", name)
		}
		ids, labels := map[string]bool{}, map[string]bool{}
		for _, field := range f.Body {
			label := field.Attributes.Label
			switch field.Type {
			case "markdown":
				if field.Attributes.Value == "" {
					t.Errorf("%s: a text without text", name)
				}
				continue
			case "dropdown":
				if len(field.Attributes.Options) == 0 {
					t.Errorf("%s: %s has nothing to choose from", name, label)
				}
			default:
				if !slices.Contains([]string{"input", "textarea"}, field.Type) {
					t.Errorf("%s: %q is no kind of field", name, field.Type)
				}
			}
			if field.ID == "" || ids[field.ID] || label == "" || labels[label] {
				t.Errorf("%s: the field %q has no id or label of its own", name, label)
			}
			ids[field.ID], labels[label] = true, true
		}
	}
}

func TestVulnerabilitiesAreNotReportedInIssues(t *testing.T) {
	t.Parallel()
	var config struct {
		Links []struct {
			URL string `yaml:"url"`
		} `yaml:"contact_links"`
	}
	readYAML(t, ".github/ISSUE_TEMPLATE/config.yml", &config)
	if len(config.Links) != 1 || !strings.HasSuffix(config.Links[0].URL, "/SECURITY.md") {
		t.Errorf("%+v", config.Links)
	}
}
