// Takes secrets out of everything a person, log or file may see.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Calends {

// Replaces known secrets (raw, base64, percent- and JSON-escaped) and everything shaped like one (API keys, JWTs, members named
// secret, accessToken, refreshToken, apiKey …, `state` of authorization URLs) by "•••". Never makes valid JSON invalid.
class Redactor
{
public:
    explicit Redactor(const QStringList &secrets = {});

    QByteArray body(const QByteArray &body) const; // JSON, form, HTML or text
    QString text(const QString &text) const;
    QString url(const QString &url) const;
    QByteArray header(const QByteArray &name, const QByteArray &value) const;

private:
    QList<QByteArray> m_needles; // longest first
};

} // namespace Calends
