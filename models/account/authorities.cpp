#include "models/account/authorities.h"

#include <QCoreApplication>
#include <QFile>

namespace Calends {

Authorities readAuthorities(const QString &file)
{
    if (file.isEmpty())
        return {};
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {{},
            QCoreApplication::translate(
                "Authorities", "The file of the own certificate authority, %1, cannot be read: %2.")
                .arg(file, source.errorString()),
            QCoreApplication::translate(
                "Authorities", "Check that it is there and may be read, or choose it again in the profile.")};
    const QList<QSslCertificate> found = QSslCertificate::fromData(source.readAll(), QSsl::Pem);
    QList<QSslCertificate> certificates;
    for (const QSslCertificate &each : found) {
        if (!each.isNull())
            certificates.append(each);
    }
    if (!certificates.isEmpty())
        return {certificates, {}, {}};
    return {{},
        QCoreApplication::translate(
            "Authorities", "The file of the own certificate authority, %1, holds no certificate in PEM form.")
            .arg(file),
        QCoreApplication::translate("Authorities",
            "Export the authority's certificate as PEM (it begins with “-----BEGIN CERTIFICATE-----”) and "
            "choose "
            "that file in the profile.")};
}

} // namespace Calends
