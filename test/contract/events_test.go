package contract_test

import (
	"encoding/json"
	"testing"

	"github.com/kibana-go/kibana-go/gen/agentbuilder"
	"github.com/kibana-go/kibana-go/gen/assistant"
	"github.com/kibana-go/kibana-go/gen/streams"
)

// TestEventsAreTyped reads the data of events of the streams that have a type for it, and loses nothing.
func TestEventsAreTyped(t *testing.T) {
	t.Parallel()
	for name, event := range map[string]struct {
		data string
		into any
	}{
		"a result of a tool": {
			`{"data":{"tool_call_id":"c","results":[{"type":"error","data":{"message":"no index"}}]}}`, &agentbuilder.StreamEvent{},
		},
		"a kind that is new": {`{"data":{"roster":[{"id":"a"}]}}`, &agentbuilder.StreamEvent{}},
		"a failure":          {`{"error":{"code":"agentExecutionError","message":"no model"}}`, &agentbuilder.StreamEvent{}},
		"written queries": {
			`{"type":"generated_queries","queries":[{"title":"q","esql":{"query":"FROM logs"},"severity_score":60}],
			  "tokensUsed":{"prompt":10,"completion":2,"total":12}}`, &streams.GenerationEvent{},
		},
		"an answer": {
			`{"type":"chatCompletionMessage","id":"m","message":{"content":"yes"}}`, &assistant.ObservabilityChatEvent{},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if err := json.Unmarshal([]byte(event.data), event.into); err != nil {
				t.Fatal(err)
			}
			keepsAll(t, "the event", []byte(event.data), event.into)
		})
	}
}

func TestPayloadOfAnEventIsOfTheKindThatItsNameTells(t *testing.T) {
	t.Parallel()
	var event agentbuilder.StreamEvent
	if err := json.Unmarshal([]byte(`{"data":{"message_id":"m","text_chunk":"Hel"}}`), &event); err != nil {
		t.Fatal(err)
	}
	chunk, err := event.Data.AsMessageChunkEvent()
	if err != nil || chunk.TextChunk != "Hel" {
		t.Errorf("got %+v, %v, want the text Hel", chunk, err)
	}
}
