-- The application may add to the trail and read it. It may neither change nor delete a line; when a whole organisation
-- is removed (the demo), the owner deletes its trail.
revoke update, delete on organisation.audit from varsam_app;
