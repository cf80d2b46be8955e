package kibanaconfig_test

import (
	"fmt"

	"github.com/kibana-go/kibana-go/scoped/kibanaconfig"
)

func Example() {
	config, err := kibanaconfig.Parse("kibana.yml", []byte(`
setup.kibana:
  host: "https://kibana.example.com:5601"
  api_key: "${EXAMPLE_API_KEY:id:secret}"
  space.id: marketing
`))
	if err != nil {
		fmt.Println(err)
		return
	}
	kb, err := config.Client()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()
	fmt.Println(kb)
	fmt.Println(config.URL(), config.SpaceID())

	_, err = kibanaconfig.Parse("kibana.yml", []byte("setup.kibana.hsot: localhost"))
	fmt.Println(err)
	// Output:
	// scoped.Client(https://kibana.example.com:5601, space marketing)
	// https://kibana.example.com:5601 marketing
	// kibana.yml:1: setup.kibana.hsot: is not known
}
