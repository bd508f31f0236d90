// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <memory>

namespace Sandbox {

/// An object whose files stay until this is gone.
struct ReadableObject
{
    StoredObject object;
    std::shared_ptr<BlobStore::Pin> pin;
};

/// Finds a version that is no delete marker, and follows a symlink. Errors: NoSuchKey, NoSuchVersion, MethodNotAllowed.
Outcome<ReadableObject> findReadable(Context &context, const Bucket &bucket, const QByteArray &key, const QByteArray &versionId);

/// The same without following symlinks nor keeping files.
Outcome<StoredObject> findObject(Context &context, const Bucket &bucket, const QByteArray &key, const QByteArray &versionId);

}   // namespace Sandbox
