module github.com/kibana-go/kibana-go/scoped/kibanaconfig

go 1.25.0

require (
	github.com/kibana-go/kibana-go v0.0.0
	go.yaml.in/yaml/v3 v3.0.6
)

require (
	github.com/cenkalti/backoff/v5 v5.0.3 // indirect
	github.com/google/go-cmp v0.7.0 // indirect
)

replace github.com/kibana-go/kibana-go => ../..
