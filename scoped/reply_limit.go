package scoped

import "fmt"

// defaultMaxReply holds the largest page of saved objects that Kibana gives, 10,000 of 10 KiB.
const defaultMaxReply = 100 << 20

// ReplyTooLargeError is a reply that is longer than the client reads into memory, decompressed. It stands inside of the
// call's error, an [*APIError] that has the status.
type ReplyTooLargeError struct {
	Limit int64 // in bytes
}

// Error names the limit.
func (e *ReplyTooLargeError) Error() string {
	return fmt.Sprintf("the reply is longer than %d bytes (WithMaxReplySize)", e.Limit)
}

// WithMaxReplySize sets how many bytes of a reply are read into memory at most, decompressed; the default is 100 MiB.
// Calls whose reply is longer fail with a [*ReplyTooLargeError] inside. Streams, such as exports, have no limit.
func WithMaxReplySize(limit int64) Option {
	if limit < 1 {
		return refuse("WithMaxReplySize", "must be at least 1 byte")
	}
	return func(s *settings) error {
		s.maxReply = limit
		return nil
	}
}
