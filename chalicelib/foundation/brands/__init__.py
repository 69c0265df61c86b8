"""Brand kits as other apps know them: things carry the id of one."""
