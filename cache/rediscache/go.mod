module github.com/kibana-go/kibana-go/cache/rediscache

go 1.25.0

require (
	github.com/kibana-go/kibana-go v0.0.0
	github.com/redis/rueidis v1.0.79
	go.uber.org/goleak v1.3.0
)

require (
	github.com/cenkalti/backoff/v5 v5.0.3 // indirect
	github.com/google/go-cmp v0.7.0 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	golang.org/x/sys v0.47.0 // indirect
)

replace github.com/kibana-go/kibana-go => ../..
