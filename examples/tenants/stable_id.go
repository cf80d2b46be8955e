package main

import (
	"crypto/sha1" //nolint:gosec // a UUID of version 5 is made with SHA-1
	"fmt"
)

// stableID is the same UUID for the same tenant and name, on every run and every machine. Kibana takes nothing but a
// UUID as the id of a connector.
func stableID(tenantID, name string) string {
	sum := sha1.Sum([]byte("kibana-go/tenants/" + tenantID + "/" + name)) //nolint:gosec // see the import
	sum[6] = sum[6]&0x0f | 0x50
	sum[8] = sum[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", sum[0:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}
