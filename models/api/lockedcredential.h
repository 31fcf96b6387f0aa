// A credential that is held for long: what is secret of it in locked memory.
#pragma once

#include <QList>

#include "models/api/credential.h"
#include "models/api/lockedsecret.h"
#include "models/api/ratetracker.h"

namespace Calends {

// Cheap to copy; copies share the locked memory.
class LockedCredential
{
public:
    LockedCredential() = default;
    explicit LockedCredential(Credential credential);

    // Whom the server counts its sends for.
    const RateTracker &tracker() const { return m_tracker; }
    // The text that signs is there: a key, a client's secret, an access token.
    bool canSign() const { return !m_sizes.isEmpty() && m_sizes.constFirst() > 0; }
    // Kind, ids, times and ownership: every secret text in it is empty.
    const Credential &bare() const { return m_bare; }
    // With copies of the secrets, in ordinary memory. overwriteSecrets() is for whoever is done with it.
    Credential whole() const;
    bool holds(const Credential &credential) const;

private:
    RateTracker m_tracker = RateTracker::of({});
    Credential m_bare;
    LockedSecret m_secrets; // one after the other
    QList<qsizetype> m_sizes; // bytes of each
};

// Zeroes the secrets that only this value holds; it is good for nothing afterwards.
void overwriteSecrets(Credential &credential);

} // namespace Calends
