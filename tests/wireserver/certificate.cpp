#include "tests/wireserver/certificate.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestCertificate TestCertificate::make(const QString &names)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
            u"subjectAltName="_s + names, u"-keyout"_s, key, u"-out"_s, certificate});
    openssl.waitForFinished();
    TestCertificate made;
    made.certificate = QSslCertificate(contentsOf(certificate), QSsl::Pem);
    made.key = QSslKey(contentsOf(key), QSsl::Ec, QSsl::Pem);
    return made;
}

} // namespace Calends
