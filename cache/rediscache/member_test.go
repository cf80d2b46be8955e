package rediscache_test

import "io"

const (
	memberSocket = "REDISCACHE_MEMBER_SOCKET"
	memberKibana = "REDISCACHE_MEMBER_KIBANA"
)

func runMember(socket, kibana string, in io.Reader, out io.Writer) {}
