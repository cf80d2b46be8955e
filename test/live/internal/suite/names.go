package suite

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"time"
)

// Prefix begins the name of everything that the suite makes, and of nothing else.
const Prefix = "kbngo-live-"

// tokenTime is how a token tells when its run began.
const tokenTime = "20060102t1504"

// named finds the token in a name.
var named = regexp.MustCompile(`^` + Prefix + `(\d{8}t\d{4})-([a-z0-9]{6})-`)

// NewToken is the part of names that tells one run from others. It says when the run began; the salt makes it unique.
func NewToken(began time.Time, salt string) string {
	sum := sha256.Sum256([]byte(salt))
	return began.UTC().Format(tokenTime) + "-" + hex.EncodeToString(sum[:])[:6]
}

// tokenOf is the token in a name of the suite, and when its run began. It is empty for names of others.
func tokenOf(name string) (token string, began time.Time) {
	found := named.FindStringSubmatch(name)
	if found == nil {
		return "", time.Time{}
	}
	began, err := time.Parse(tokenTime, found[1])
	if err != nil {
		return "", time.Time{}
	}
	return found[1] + "-" + found[2], began
}

// nameIn is the name of something that the run of a token makes.
func nameIn(token, what string) string { return Prefix + token + "-" + what }

// uuidIn is an id for something that the run of a token makes, the same whenever it is asked for.
func uuidIn(token, what string) string {
	sum := sha256.Sum256([]byte(token + "/" + what))
	sum[6], sum[8] = sum[6]&0x0f|0x40, sum[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}
