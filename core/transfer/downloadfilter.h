// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/excludefilter.h"
#include "transfer/transferoptions.h"

namespace Transfer {

/// Which of the objects below a chosen folder a download takes. What was chosen by its name goes in any case.
class DownloadFilter
{
public:
    /// \a basePrefix: the folder on the screen.
    DownloadFilter(const QByteArray &basePrefix, const TransferOptions &options);

    /// \a folder: the chosen one that the object is below.
    bool takes(const QByteArray &folder, const Cos::ObjectEntry &object) const;

private:
    QByteArray m_basePrefix;
    ExcludeFilter m_excludes;
    bool m_makesLinks;
};

}   // namespace Transfer
