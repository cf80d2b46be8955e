module github.com/kibana-go/kibana-go/examples

go 1.25.0

require (
	github.com/google/go-cmp v0.7.0
	github.com/kibana-go/kibana-go v0.0.0
)

require (
	github.com/cenkalti/backoff/v5 v5.0.3 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
)

replace github.com/kibana-go/kibana-go => ../
