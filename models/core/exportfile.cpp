#include "models/core/exportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace Calends {

namespace {

constexpr qint64 HardlyAny = 64 * 1024; // bytes left on a disk that counts as full

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

ExportFile::ExportFile(const QString &file)
    : m_file(file)
    , m_folder(QFileInfo(file).absolutePath())
{
}

bool ExportFile::open()
{
    const bool isNew = !QFileInfo::exists(m_file.fileName());
    if (!m_file.open(QIODevice::WriteOnly))
        return openTrouble();
    // Names and addresses: for this person alone, until they decide otherwise.
    if (isNew)
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return true;
}

bool ExportFile::write(const QByteArray &piece)
{
    // Flushed, so that a full disk is met by the piece it has no room for.
    return (m_file.write(piece) == piece.size() && m_file.flush()) || writeTrouble();
}

bool ExportFile::keep() { return m_file.commit() || writeTrouble(); }

bool ExportFile::openTrouble()
{
    const QFileInfo folder(m_folder);
    const QString shown = QDir::toNativeSeparators(m_folder);
    if (!folder.exists())
        m_trouble = Words::tr("There is no folder %1.").arg(shown);
    else if (!folder.isDir())
        m_trouble = Words::tr("%1 is a file, not a folder.").arg(shown);
    else if (QFileInfo(m_file.fileName()).isDir())
        m_trouble = Words::tr("There is a folder of that name.");
    else
        m_trouble
            = Words::tr("Nothing can be written to the folder %1 (%2).").arg(shown, m_file.errorString());
    return false;
}

bool ExportFile::writeTrouble()
{
    const QStorageInfo disk(m_folder);
    const bool full = m_file.error() == QFileDevice::ResourceError
        || (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < HardlyAny);
    m_trouble = full ? Words::tr("The disk is full.")
                     : Words::tr("The file cannot be written (%1).").arg(m_file.errorString());
    m_file.cancelWriting();
    return false;
}

} // namespace Calends
