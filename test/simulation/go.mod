module github.com/kibana-go/kibana-go/test/simulation

go 1.25.0

require (
	github.com/google/go-cmp v0.7.0
	github.com/kibana-go/kibana-go v0.0.0
)

replace github.com/kibana-go/kibana-go => ../..
