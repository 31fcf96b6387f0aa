// A certificate, made anew for each run: no key is ever kept in the tree.
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace Calends {

struct TestCertificate
{
    QSslCertificate certificate; // its own authority
    QSslKey key;
    bool isValid() const { return !certificate.isNull() && !key.isNull(); }

    // `names` as openssl's subjectAltName takes them. Null when openssl cannot be run.
    static TestCertificate make(const QString &names = QStringLiteral("DNS:localhost,IP:127.0.0.1"));
};

} // namespace Calends
