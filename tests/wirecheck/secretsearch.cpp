#include "tests/wirecheck/secretsearch.h"

#include <algorithm>

#include "models/api/json.h"

namespace Calends {

namespace {

// Whatever stands beside a secret in the encoded text, these characters of it are always the same.
QByteArray encodedMiddle(const QByteArray &secret, int shift, QByteArray::Base64Options options)
{
    const QByteArray shifted = QByteArray(shift, 'x') + secret;
    return shifted.toBase64(options | QByteArray::OmitTrailingEquals).mid(4, (secret.size() * 4) / 3 - 8);
}

QList<QByteArray> formsOf(const QByteArray &secret)
{
    JsonWriter writer;
    writer.value(std::string_view(secret.constData(), size_t(secret.size())));
    QList<QByteArray> forms{secret, secret.toPercentEncoding(),
        secret.toPercentEncoding({}, {}, '%').toLower(), writer.json().mid(1, writer.json().size() - 2)};
    // The payload of a token is worth as much as the whole. A key of random bytes may hold two points as
    // well.
    const QList<QByteArray> parts = secret.split('.');
    if (parts.size() == 3 && secret.startsWith("eyJ"))
        forms.append({parts.at(1), parts.at(2)});
    for (int shift = 0; shift < 3; ++shift) {
        forms.append(encodedMiddle(secret, shift, QByteArray::Base64Encoding));
        forms.append(encodedMiddle(secret, shift, QByteArray::Base64UrlEncoding));
    }
    return forms;
}

} // namespace

SecretSearch::SecretSearch(const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets)
        m_forms.append(formsOf(secret));
}

int SecretSearch::foundIn(const QByteArray &text) const
{
    return int(std::count_if(m_forms.begin(), m_forms.end(), [&text](const QList<QByteArray> &forms) {
        return std::any_of(
            forms.begin(), forms.end(), [&text](const QByteArray &form) { return text.contains(form); });
    }));
}

int SecretSearch::foundIn(const RequestLog &log) const
{
    QByteArray all;
    for (const LoggedRequest &entry : log.requests()) {
        all += entry.method + '\n' + entry.url.toUtf8() + '\n' + entry.requestBody + '\n' + entry.responseBody
            + '\n' + entry.error.toUtf8() + '\n';
        for (const auto &headers : {entry.requestHeaders, entry.responseHeaders}) {
            for (const auto &[name, value] : headers)
                all += name + ": " + value + '\n';
        }
    }
    return foundIn(all);
}

int SecretSearch::foundIn(const ApiError &error) const
{
    QString all = error.code + u'\n' + error.message + u'\n' + error.requestId + u'\n' + error.summary()
        + u'\n' + error.nextStep();
    for (const FieldError &field : error.fields)
        all += u'\n' + field.path + u'\n' + field.message;
    return foundIn(all.toUtf8());
}

} // namespace Calends
