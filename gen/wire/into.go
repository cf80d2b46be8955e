package wire

import "context"

// Into makes a call whose reply is JSON, and decodes it into what reply points to.
func Into(ctx context.Context, conn Conn, op *Operation, r Request, editors []RequestEditorFn, reply any) error {
	return receive(ctx, conn, op, r, editors, reply)
}
