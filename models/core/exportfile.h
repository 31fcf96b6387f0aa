// The file an export goes to: there as a whole, or not at all.
#pragma once

#include <QSaveFile>

namespace Calends {

// Used in one thread at a time. What was written so far vanishes with it, unless keep() answered true; a file
// of that name which was there before stays as it was until then.
class ExportFile
{
public:
    explicit ExportFile(const QString &file);

    // False: trouble() says why, in a sentence for the person.
    bool open();
    bool write(const QByteArray &piece);
    bool keep();
    const QString &trouble() const { return m_trouble; }

private:
    bool openTrouble();
    bool writeTrouble();

    QSaveFile m_file;
    QString m_folder;
    QString m_trouble;
};

} // namespace Calends
