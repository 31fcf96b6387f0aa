// Asks for a file, and keeps no list of those that were chosen.
#pragma once

#include <QFileDialog>

namespace Calends {

// Qt's own writes the names of the last files and folders, which may tell of accounts and people, into a file
// of its own beside the program's settings when it is destroyed. This one leaves no such file. What the
// person set up in the dialogs of other programs still holds here. The only one to be used.
class FileDialog : public QFileDialog
{
    Q_OBJECT
public:
    using QFileDialog::QFileDialog;
    ~FileDialog() override;
};

} // namespace Calends
