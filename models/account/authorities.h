// The certificate authorities a profile trusts besides the system's.
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace Calends {

struct Authorities
{
    QList<QSslCertificate> certificates;
    QString problem; // names the file, translated; empty when all is well
    QString cure;
};

// A PEM file with one certificate or more. No file: none, and no problem.
Authorities readAuthorities(const QString &file);

} // namespace Calends
