#include "models/account/wiping.h"

#include "models/api/lockedcredential.h"

namespace Calends {

namespace {

// Through volatile, so that the compiler keeps the writes although nobody reads them.
void zero(void *memory, qsizetype size)
{
    volatile auto *bytes = static_cast<volatile unsigned char *>(memory);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = 0;
}

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
    overwriteSecrets(credential);
    credential = {};
}

} // namespace Calends
