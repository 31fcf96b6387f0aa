#include "models/account/wiping.h"

#include <variant>

namespace Calends {

namespace {

// Through volatile, so that the compiler keeps the writes although nobody reads them.
void zero(void *memory, qsizetype size)
{
    volatile auto *bytes = static_cast<volatile unsigned char *>(memory);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = 0;
}

struct Wiper
{
    void operator()(std::monostate &) const { }
    void operator()(ApiKey &key) const { wipe(key.key); }
    void operator()(OAuthClientSecret &pair) const { wipe(pair.secret); }
    void operator()(ManagedUserToken &token) const
    {
        wipe(token.accessToken);
        wipe(token.refreshToken);
    }
    void operator()(OAuth2Token &token) const
    {
        wipe(token.clientSecret);
        wipe(token.accessToken);
        wipe(token.refreshToken);
    }
};

} // namespace

void overwrite(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        zero(text.data(), text.size() * qsizetype(sizeof(QChar)));
}

void overwrite(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        zero(bytes.data(), bytes.size());
}

void wipe(QString &text)
{
    overwrite(text);
    text.clear();
}

void wipe(QByteArray &bytes)
{
    overwrite(bytes);
    bytes.clear();
}

void wipe(Credential &credential)
{
    std::visit(Wiper(), credential);
    credential = {};
}

} // namespace Calends
