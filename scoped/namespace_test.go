package scoped_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// parted is a store that notes which part of it was asked for.
type parted struct {
	cache.Store

	asked string
}

func (p *parted) Partition(name string) cache.Store {
	p.asked = name
	return believer{}
}

var _ cache.Partitioner = (*parted)(nil)

// partAsked is the part of a shared store that a client uses.
func partAsked(t *testing.T, baseURL string, opts ...scoped.Option) string {
	t.Helper()
	store := &parted{}
	kb := client(t, baseURL, append(opts, scoped.WithCache(store))...)
	if _, err := kb.Space(t.Context(), "sales"); err != nil {
		t.Errorf("the part is not used: %v", err)
	}
	return store.asked
}

// partOfStore tells whether a client uses the part of clients without credential and name.
func partOfStore(t *testing.T, opts ...scoped.Option) string {
	t.Helper()
	if partAsked(t, "http://h", opts...) == partAsked(t, "http://h") {
		return "the anonymous part"
	}
	return "a part of its own"
}

func TestCredentialsHaveTheirOwnPartOfASharedStore(t *testing.T) {
	t.Parallel()
	const kibana = "https://kibana.example.com"
	clients := map[string]string{
		"anonymous":         partAsked(t, kibana),
		"a user":            partAsked(t, kibana, scoped.WithBasicAuth("elastic", "secret")),
		"another user":      partAsked(t, kibana, scoped.WithBasicAuth("kibana", "secret")),
		"an API key":        partAsked(t, kibana, scoped.WithAPIKeyPair("elastic", "secret")),
		"another API key":   partAsked(t, kibana, scoped.WithAPIKeyPair("other", "secret")),
		"no pair":           partAsked(t, kibana, scoped.WithAPIKey("essu_opaque")),
		"a token":           partAsked(t, kibana, scoped.WithBearerToken("elastic")),
		"a token of base64": partAsked(t, kibana, scoped.WithBearerToken("ZWxhc3RpYzpzZWNyZXQ=")),
		"a namespace":       partAsked(t, kibana, scoped.WithCacheNamespace("elastic")),
		"another Kibana":    partAsked(t, kibana+"/kibana", scoped.WithBasicAuth("elastic", "secret")),
	}
	seen := map[string]string{}
	for who, part := range clients {
		if other, ok := seen[part]; ok {
			t.Errorf("%s shares the part of %s", who, other)
		}
		seen[part] = who
		if !regexp.MustCompile(`^[0-9a-f]{32}$`).MatchString(part) {
			t.Errorf("the part of %s is %q", who, part)
		}
	}
}

func TestSameOwnerHasTheSamePartOfASharedStore(t *testing.T) {
	t.Parallel()
	const kibana = "https://kibana.example.com"
	for name, clients := range map[string][2]string{
		"new password": {
			partAsked(t, kibana, scoped.WithBasicAuth("elastic", "old")),
			partAsked(t, kibana, scoped.WithBasicAuth("elastic", "new")),
		},
		"encoded key": {
			partAsked(t, kibana, scoped.WithAPIKeyPair("id", "key")),
			partAsked(t, kibana, scoped.WithAPIKey("aWQ6a2V5")),
		},
		"spelling of the address": {
			partAsked(t, kibana, scoped.WithBasicAuth("elastic", "secret")),
			partAsked(t, "https://Kibana.example.com:443/", scoped.WithBasicAuth("elastic", "secret")),
		},
		"namespace": {
			partAsked(t, kibana, scoped.WithBasicAuth("elastic", "secret"), scoped.WithCacheNamespace("fleet")),
			partAsked(t, kibana, scoped.WithBearerToken("token"), scoped.WithCacheNamespace("fleet")),
		},
	} {
		if clients[0] != clients[1] {
			t.Errorf("%s: %s and %s", name, clients[0], clients[1])
		}
	}
}

func TestSharedStoreNeedsANameWhereTheIdentityIsUnknown(t *testing.T) {
	t.Parallel()
	for name, opts := range map[string][]scoped.Option{
		"WithCredentials":             {scoped.WithCredentials(constant(scoped.BearerToken("s3cret")))},
		"WithDefaultHeader":           {scoped.WithBasicAuth("elastic", "s3cret"), scoped.WithDefaultHeader("X-Forwarded-User", "s3cret")},
		"WithMiddleware":              {scoped.WithMiddleware(viaUs)},
		"WithHTTPClient":              {scoped.WithHTTPClient(&http.Client{})},
		"WithClientCertificate given": {clientCertificate(t)},
	} {
		_, err := scoped.New("https://kibana.example.com", append(opts, scoped.WithCache(&parted{}))...)
		var argument *scoped.ArgumentError
		if !errors.As(err, &argument) || argument.Field != "WithCache" || !strings.Contains(err.Error(), "WithCacheNamespace") ||
			strings.Contains(err.Error(), "s3cret") {
			t.Errorf("%s: %v", name, err)
		}
		kb, err := scoped.New("https://kibana.example.com", append(opts, scoped.WithCache(&parted{}), scoped.WithCacheNamespace("us"))...)
		if err != nil {
			t.Errorf("%s with a name: %v", name, err)
			continue
		}
		_ = kb.Close()
	}
}

// cutOff forgets in this process alone, as a shared store that has lost its connection.
type cutOff struct{ cache.Store }

func (c cutOff) Forget(ctx context.Context, spaceID string) error {
	return errors.Join(errors.New("no connection"), c.Store.Forget(ctx, spaceID))
}

func TestSpaceThatIsGoneIsFoundOutWhenTheFleetCannotBeTold(t *testing.T) {
	t.Parallel()
	memory, err := cache.New(cache.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = memory.Close() }()
	srv := kibanatest.New(t, kibanatest.WithSpaces("sales"))
	sales, err := client(t, srv.URL, scoped.WithCache(cutOff{memory})).Space(t.Context(), "sales")
	if err != nil {
		t.Fatal(err)
	}
	if err := client(t, srv.URL).Spaces.Delete(t.Context(), "sales"); err != nil {
		t.Fatal(err)
	}
	if _, err := sales.Actions.Get(t.Context(), "none"); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Error(err)
	}
}

// 10,000 first calls at once ask for each of 1,000 spaces once.
func TestFirstCallsAskForEachSpaceOnce(t *testing.T) {
	t.Parallel()
	const calls, spaces = 10_000, 1_000
	var mu sync.Mutex
	lookups := map[string]int{}
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		lookups[r.URL.Path]++
		mu.Unlock()
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(`{"id":"s","name":"s"}`))
	}))
	defer srv.Close()
	kb := client(t, srv.URL)

	begin := make(chan struct{})
	var all sync.WaitGroup
	for i := range calls {
		all.Go(func() {
			<-begin
			if _, err := kb.Space(t.Context(), "space-"+strconv.Itoa(i%spaces)); err != nil {
				t.Error(err)
			}
		})
	}
	close(begin)
	all.Wait()
	if len(lookups) != spaces {
		t.Errorf("%d spaces were looked up, want %d", len(lookups), spaces)
	}
	for path, n := range lookups {
		if n != 1 {
			t.Errorf("%s was looked up %d times", path, n)
		}
	}
	if got := kb.CacheStats().Loads; got != spaces {
		t.Errorf("%d loads, want %d", got, spaces)
	}
}
