package scoped

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Version is the release that a Kibana runs.
type Version struct {
	Major, Minor, Patch int

	Suffix     string // what marks a build that is no release, such as "SNAPSHOT"
	Serverless bool   // it is Elastic's serverless Kibana, which is ahead of all releases
}

// String is the version as Kibana writes it, such as "9.3.0" or "9.4.0-SNAPSHOT".
func (v Version) String() string {
	text := fmt.Sprintf("%d.%d.%d", v.Major, v.Minor, v.Patch)
	if v.Suffix != "" {
		text += "-" + v.Suffix
	}
	if v.Serverless {
		text += " (serverless)"
	}
	return text
}

// AtLeast tells whether this is a release line or a later one, as 9.4.1 is of 9.4. A build before the release, such as
// 9.4.0-SNAPSHOT, counts as the release, and serverless is later than all.
func (v Version) AtLeast(major, minor int) bool {
	return v.Serverless || v.Major > major || v.Major == major && v.Minor >= minor
}

// has tells whether this is a version with what came in a release line, such as "9.2", or "9.x" where nobody knows in
// which line of 9 it came. The last lines of 8 came out along with the first of 9, 8.18 with 9.0 and 8.19 with 9.1, and
// got much of what is new there, so they count as those.
func (v Version) has(line string) bool {
	const released9 = 18
	if v.Major == 8 && v.Minor >= released9 {
		v.Major, v.Minor = 9, v.Minor-released9
	}
	major, minor, _ := strings.Cut(line, ".")
	return v.AtLeast(number(major), number(minor))
}

// number is 0 for an x.
func number(text string) int {
	if text == "x" {
		return 0
	}
	n, _ := strconv.Atoi(text)
	return n
}

// parseVersion reads "9.3.0", "9.3" and "8.19.0-SNAPSHOT".
func parseVersion(text string) (Version, error) {
	numbers, suffix, marked := strings.Cut(text, "-")
	parts := strings.Split(numbers, ".")
	v := Version{Suffix: suffix}
	fields := []*int{&v.Major, &v.Minor, &v.Patch}
	if len(parts) < 2 || len(parts) > len(fields) || marked && suffix == "" {
		return Version{}, errNoVersion
	}
	for i, part := range parts {
		n, err := strconv.ParseUint(part, 10, 31)
		if err != nil {
			return Version{}, errNoVersion
		}
		*fields[i] = int(n)
	}
	return v, nil
}

var errNoVersion = errors.New("not a version such as 9.3.0 or 8.19.0-SNAPSHOT")

// wireVersion is a version as a status has it.
type wireVersion struct {
	Number   string `json:"number"`
	Snapshot bool   `json:"build_snapshot"`
	Flavor   string `json:"build_flavor"`
}

func (w wireVersion) plain() Version {
	v, err := parseVersion(w.Number)
	if err == nil && w.Snapshot && v.Suffix == "" {
		v.Suffix = "SNAPSHOT"
	}
	v.Serverless = w.Flavor == "serverless"
	return v
}

// ServerVersion is the version of the Kibana. It is asked for when it is first needed, and then remembered by the client
// and all clients that share its connections; calls at the same time share one request. Errors are those of
// [Client.Status], and another when Kibana does not tell, as it does not tell callers whom it does not know. They are
// not remembered: the next call asks again.
//
// Kibana: GET /api/status.
func (c *Client) ServerVersion(ctx context.Context) (Version, error) {
	s := c.shared
	if s.closed.Load() {
		return Version{}, ErrClosed
	}
	if last := s.versions.last.Load(); last != nil && last.err == nil {
		return last.version, nil
	}
	reading, err := s.versions.notBefore(ctx, time.Now())
	if err != nil {
		return Version{}, s.versionUnread(err, "", "")
	}
	return reading.version, reading.err
}

// readVersion asks Kibana for its version.
func (s *shared) readVersion(ctx context.Context) (Version, error) {
	status, err := s.root.Status(ctx)
	if err != nil {
		return Version{}, err
	}
	if status.Version == (Version{}) {
		return Version{}, fmt.Errorf("%s does not tell its version: is the credential right?", s.base)
	}
	return status.Version, nil
}

// WithServerVersion states the version of the Kibana, such as "9.3.0", which then is not asked for.
func WithServerVersion(version string) Option {
	v, err := parseVersion(version)
	if err != nil {
		return refuse("WithServerVersion", quoted(version)+" is "+err.Error())
	}
	return func(s *settings) error {
		s.serverVersion = &v
		return nil
	}
}
