package kibanaconfig_test

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/kibanaconfig"
)

// parsed is a configuration for an example.
func parsed() *kibanaconfig.Config {
	config, err := kibanaconfig.Parse("kibana.yml", []byte(`kibana:
  host: https://kibana.example.com
  username: elastic
  password: changeme
  space.id: marketing
`))
	if err != nil {
		panic(err)
	}
	return config
}

// The file may be that of a Beat: all that is not about Kibana is left alone.
func ExampleLoad() {
	dir, err := os.MkdirTemp("", "kibanaconfig")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(dir) }()
	path := filepath.Join(dir, "filebeat.yml")
	if err := os.WriteFile(path, []byte("output.elasticsearch.hosts: [\"localhost\"]\nsetup.kibana.host: localhost\n"), 0o600); err != nil {
		fmt.Println(err)
		return
	}

	config, err := kibanaconfig.Load(path)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(config.URL())
	// Output: http://localhost:5601
}

// A document from elsewhere, with a variable that has a default.
func ExampleParse() {
	config, err := kibanaconfig.Parse("from the vault", []byte(`kibana.host: "${EXAMPLE_KIBANA_HOST:kibana.example.com}"`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(config.URL())
	// Output: http://kibana.example.com:5601
}

// Options win over the file: here another space than it names.
func ExampleConfig_Client() {
	kb, err := parsed().Client(scoped.WithSpace("sales"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()
	fmt.Println(kb)
	// Output: scoped.Client(https://kibana.example.com:5601, space sales)
}

func ExampleConfig_URL() {
	fmt.Println(parsed().URL())
	// Output: https://kibana.example.com:5601
}

func ExampleConfig_SpaceID() {
	fmt.Println(parsed().SpaceID())
	// Output: marketing
}

func ExampleConfig_String() {
	fmt.Println("read " + parsed().String())
	// Output: read kibanaconfig.Config(https://kibana.example.com:5601, space marketing)
}

// No verb shows a credential.
func ExampleConfig_Format() {
	fmt.Printf("%+v\n", parsed())
	// Output: kibanaconfig.Config(https://kibana.example.com:5601, space marketing)
}

func ExampleConfig_LogValue() {
	withoutTime := func(_ []string, attr slog.Attr) slog.Attr {
		if attr.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return attr
	}
	logger := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: withoutTime}))
	logger.Info("configured", "kibana", parsed())
	// Output: level=INFO msg=configured kibana="kibanaconfig.Config(https://kibana.example.com:5601, space marketing)"
}

// Encoders of JSON and the like show the address and the space too, and nothing else.
func ExampleConfig_MarshalText() {
	text, err := parsed().MarshalText()
	fmt.Println(string(text), err)
	// Output: kibanaconfig.Config(https://kibana.example.com:5601, space marketing) <nil>
}

// An error names the setting and the line, and never repeats a value.
func ExampleError() {
	_, err := kibanaconfig.Parse("kibana.yml", []byte("kibana:\n  host: localhost\n  timeout: soon\n"))
	var wrong *kibanaconfig.Error
	if errors.As(err, &wrong) {
		fmt.Printf("%s in line %d: %s\n", wrong.Key, wrong.Line, wrong.Reason)
	}
	// Output: kibana.timeout in line 3: must be a duration such as 90s, or a number of seconds
}
